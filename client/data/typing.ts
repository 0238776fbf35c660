const oncePerMs = 2_000;
const clearedAfterMs = 6_000;

/** Tells that somebody types, at most once in 2 s, and that they have stopped, by itself after 6 s without a key. */
export function createTyping(tell: (typing: boolean) => void): { set: (typing: boolean) => void; stop: () => void } {
	let isTyping = false;
	let mayTell = true;
	let clearing: ReturnType<typeof setTimeout> | undefined;
	let opening: ReturnType<typeof setTimeout> | undefined;

	function become(typing: boolean): void {
		if (typing === isTyping) return;
		isTyping = typing;
		tell(typing);
	}

	return {
		set(typing) {
			clearTimeout(clearing);
			if (!typing) {
				become(false);
				return;
			}
			clearing = setTimeout(() => become(false), clearedAfterMs);
			if (isTyping || !mayTell) return;
			mayTell = false;
			opening = setTimeout(() => {
				mayTell = true;
			}, oncePerMs);
			become(true);
		},
		stop() {
			clearTimeout(clearing);
			clearTimeout(opening);
			become(false);
		},
	};
}
