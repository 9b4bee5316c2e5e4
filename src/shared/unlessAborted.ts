/** Settles as `work` does, or fails with the signal's reason as soon as it is aborted; what `work` gives later is dropped. */
export function unlessAborted<T>(work: PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal!.reason as Error);
    const settled = () => signal?.removeEventListener("abort", abort);
    work.then(resolve, reject).then(settled);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}
