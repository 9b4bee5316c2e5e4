import { markNames, type NamedParty } from "../markNames";

/** The words of an article that state a visit, the names of the two sides marked in them. */
export const Passage = ({ quote, parties }: { quote: string; parties: readonly NamedParty[] }) => (
  <mark>
    {markNames(quote, parties).map(({ text, side }, index) =>
      side ? (
        <b key={index} className={side}>
          {text}
        </b>
      ) : (
        text
      ),
    )}
  </mark>
);
