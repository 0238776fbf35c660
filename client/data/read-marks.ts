const oncePerMs = 1_000;

/**
 * Says how far was read: at most once a second, only forward, and only beyond what is said already.
 * A say that fails is said again with the next mark.
 */
export function createReadMarks(
	known: () => number,
	say: (seq: number) => Promise<void>,
): { mark: (seq: number) => void; stop: () => void } {
	let wanted = 0;
	let saying = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function flush(): void {
		if (wanted <= Math.max(known(), saying)) return;
		const seq = wanted;
		saying = seq;
		say(seq).catch(() => {
			saying = 0;
		});
	}

	return {
		mark(seq) {
			wanted = Math.max(wanted, seq);
			if (timer !== undefined) return;
			flush();
			timer = setTimeout(() => {
				timer = undefined;
				flush();
			}, oncePerMs);
		},
		stop() {
			clearTimeout(timer);
			flush();
		},
	};
}
