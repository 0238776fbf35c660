import { createRandom } from "../../support/random.ts";

const vocabulary = 5_000;
const syllables =
	"a be co da el fi go ha in ju ka la mo ne or pi qui ra so ta un ve wi yo za ber den gen ler mit ner sten".split(" ");

/**
 * Says what a family might: out of several thousand words, the frequent ones short and far more often than the rare ones
 * (Zipf), mostly a few at once and sometimes many. The same seed says the same.
 */
export function createSmallTalk(seed: number): (seq: number) => string {
	const random = createRandom(seed);
	const chance = () => random.between(0, 999_999) / 1_000_000;
	const words = Array.from({ length: vocabulary }, (_, rank) => wordOf(rank, chance));
	const reach: number[] = [];
	for (let rank = 0; rank < vocabulary; rank += 1) reach.push((reach.at(-1) ?? 0) + 1 / (rank + 2.7));
	const total = reach.at(-1) ?? 1;

	function pick(): string {
		const wanted = chance() * total;
		let [from, to] = [0, vocabulary - 1];
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((reach[middle] ?? 0) < wanted) from = middle + 1;
			else to = middle;
		}
		return words[from] ?? "";
	}

	return (seq) => {
		const length = 2 + Math.floor(chance() * 9) + (chance() < 0.06 ? 30 : 0);
		return `${Array.from({ length }, pick).join(" ")} (${seq})`;
	};
}

function wordOf(rank: number, next: () => number): string {
	const length = Math.max(1, Math.min(5, Math.round(Math.log10(rank + 1) + next())));
	return Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join("");
}
