import { toneless } from "./toneless";

/** What a Vietnamese syllable may begin with. */
const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
/** What it may go on with, tone marks left out. */
const RIMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên
  ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu o oa oac oach oai oam oan oang
  oanh oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong op ot oc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um
  un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn
  ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`;
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES.split(/\s+/u).join("|")})$`, "u");
const MIN_LETTERS = 5;
/** Letters of each half where no capital shows the seam: in a word that begins like a name, and in any other. */
const MIN_HALF = { capital: 3, small: 2 };
const INNER_CAPITAL = /\p{Ll}(?=\p{Lu}\p{Ll}*$)/u;
const HAS_CAPITAL_WITHIN = /^.+\p{Lu}/u;
const ACCENTED = /[^A-Za-z]/u;

/**
 * Where the blank is missing in two syllables that are printed as one word ("viên|Thường", "làm|việc", "Tổng|lãnh"); 0 where none is. A word of
 * another language may be read so too, which harms nothing but a name: of what begins with a capital a tone must show that it is Vietnamese.
 */
export function seamOf(word: string): number {
  if (word.length < MIN_LETTERS || !ACCENTED.test(word) || isSyllable(word)) return 0;
  const inner = INNER_CAPITAL.exec(word);
  if (inner) {
    const at = inner.index + 1;
    return isSyllable(word.slice(0, at)) && isSyllable(word.slice(at)) ? at : 0;
  }
  if (HAS_CAPITAL_WITHIN.test(word)) return 0;
  const capital = word[0] !== word[0]!.toLowerCase();
  if (capital && toneless(word).tones === 0) return 0;
  const least = capital ? MIN_HALF.capital : MIN_HALF.small;
  const seams: number[] = [];
  for (let at = least; at <= word.length - least; at++)
    if (isSyllable(word.slice(0, at)) && isSyllable(word.slice(at))) seams.push(at);
  return seams.length === 1 ? seams[0]! : 0;
}

function isSyllable(word: string): boolean {
  const { letters, tones } = toneless(word.toLowerCase());
  return tones <= 1 && SYLLABLE.test(letters);
}
