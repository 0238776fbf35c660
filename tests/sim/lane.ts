/** Frames on their way in one direction, in order within each document; those of different documents may overtake. */
export type Lane = {
	push: (document: string, deliver: () => void) => void;
	/** Runs after everything pushed before. */
	finish: (deliver: () => void) => void;
	/** Nothing arrives while held; it is not lost. */
	hold: () => void;
	release: () => void;
	/** What is on its way never arrives. */
	drop: () => void;
	waiting: () => number;
};

type Parts = { after: (ms: number, work: () => void) => void; delay: () => number; now: () => number; mixes: boolean };

export function createLane({ after, delay, now, mixes }: Parts): Lane {
	const queues = new Map<string, { items: (() => void)[]; freeAt: number; owed: number }>();
	let isHeld = false;
	let isDropped = false;

	function queueOf(document: string) {
		const name = mixes ? document : "";
		const known = queues.get(name) ?? { items: [], freeAt: 0, owed: 0 };
		queues.set(name, known);
		return known;
	}
	function schedule(queue: ReturnType<typeof queueOf>): void {
		queue.freeAt = Math.max(queue.freeAt, now() + delay());
		after(queue.freeAt - now(), () => {
			if (isDropped) return;
			if (isHeld) queue.owed += 1;
			else queue.items.shift()?.();
		});
	}
	function push(document: string, deliver: () => void): void {
		if (isDropped) return;
		const queue = queueOf(document);
		queue.items.push(deliver);
		schedule(queue);
	}

	return {
		push,
		finish(deliver) {
			let left = queues.size;
			if (left === 0) return push("", deliver);
			for (const document of [...queues.keys()]) {
				push(document, () => {
					left -= 1;
					if (left === 0) deliver();
				});
			}
		},
		hold() {
			isHeld = true;
		},
		release() {
			isHeld = false;
			for (const queue of queues.values()) {
				const { owed } = queue;
				queue.owed = 0;
				for (let count = 0; count < owed; count += 1) schedule(queue);
			}
		},
		drop() {
			isDropped = true;
			queues.clear();
		},
		waiting: () => [...queues.values()].reduce((sum, queue) => sum + queue.items.length, 0),
	};
}
