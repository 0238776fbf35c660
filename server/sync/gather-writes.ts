import type { Duplex } from "node:stream";

/** Frames written within one step of the event loop leave together: a call of the system costs more than a small frame. */
export function gatherWrites(socket: Duplex): void {
	const cork = socket.cork.bind(socket);
	let isGathering = false;
	// `ws` corks around each frame it writes, so the first frame of a step is where the socket is held once more.
	socket.cork = () => {
		cork();
		if (isGathering) return;
		isGathering = true;
		cork();
		process.nextTick(() => {
			isGathering = false;
			socket.uncork();
		});
	};
}
