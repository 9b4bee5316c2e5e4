/** A chat endpoint that speaks the OpenAI-compatible protocol, and the model to ask there. */
export interface ModelEndpoint {
  /** Base address, "…/v1", without credentials. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** How long one answer may take, its transfer included. */
  readonly timeoutMs: number;
  /** Before the second attempt at what may pass; half a second by default. */
  readonly firstDelayMs?: number;
}
