const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const most = 64;
/** A room with nobody speaking is drawn flat, not as a storm. */
const quiet = 0.02;

/**
 * How loud a voice was, as AttachedFile has it: up to 64 letters of base64url, each a height of 0 to 63. `levels` are from
 * 0 to 1, evenly spaced in time; the loudest is drawn highest.
 */
export function waveOf(levels: readonly number[]): string {
	const count = Math.max(1, Math.min(most, levels.length));
	const parts = Array.from({ length: count }, (_, index) => {
		const from = Math.floor((index * levels.length) / count);
		return Math.max(0, ...levels.slice(from, Math.floor(((index + 1) * levels.length) / count)));
	});
	const loudest = Math.max(quiet, ...parts);
	// The ear hears a tenth of the strength as half as loud.
	return parts.map((level) => letters[Math.round(63 * Math.sqrt(level / loudest))]).join("");
}

/** The heights of a wave, from 0 to 1. */
export function heightsOf(wave: string): number[] {
	return [...wave].map((letter) => Math.max(0, letters.indexOf(letter)) / 63);
}
