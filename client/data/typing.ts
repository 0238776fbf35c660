import { limits } from "../../shared/limits.ts";

const { everyMs, goneAfterMs } = limits.typing;
/** Others take down a sign that was not renewed for six seconds: it is said again in good time. */
const renewMs = 4_000;

/**
 * Tells that somebody types, at most once in 2 s, again while they go on, and that they have stopped, by itself after 6 s
 * without a key. A change that comes too soon after the last one is told when the 2 s are over, if it still holds then.
 */
export function createTyping(tell: (typing: boolean) => void): { set: (typing: boolean) => void; stop: () => void } {
	let isTyping = false;
	let told = false;
	let mayRenew = false;
	let clearing: ReturnType<typeof setTimeout> | undefined;
	let opening: ReturnType<typeof setTimeout> | undefined;
	let renewing: ReturnType<typeof setTimeout> | undefined;

	function tellNow(): void {
		told = isTyping;
		mayRenew = false;
		clearTimeout(renewing);
		renewing = setTimeout(() => {
			mayRenew = true;
		}, renewMs);
		opening = setTimeout(() => {
			opening = undefined;
			if (told !== isTyping) tellNow();
		}, everyMs);
		tell(isTyping);
	}

	function become(typing: boolean): void {
		isTyping = typing;
		if (opening === undefined && (told !== typing || (typing && mayRenew))) tellNow();
	}

	return {
		set(typing) {
			clearTimeout(clearing);
			if (typing) clearing = setTimeout(() => become(false), goneAfterMs);
			become(typing);
		},
		stop() {
			for (const timer of [clearing, opening, renewing]) clearTimeout(timer);
			opening = undefined;
			if (told) tell(false);
			told = false;
		},
	};
}
