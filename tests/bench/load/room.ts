import type { BenchDevice, Running } from "../systems/system.ts";

/** Devices that have joined one server, and what each has heard. */
export type Room = {
	devices: BenchDevice[];
	/** Messages that arrived anywhere so far, each counted once a device. */
	heard: () => number;
	/** Says the next message on a device; `onHeard` is told each device that hears it, the sender too. */
	say: (index: number, onHeard: (listener: number) => void) => void;
	close: () => void;
};

export async function openRoom(running: Running, size: number): Promise<Room> {
	const listeners: ((listener: number) => void)[] = [];
	const heardBy: Uint8Array[] = [];
	let heard = 0;
	const devices: BenchDevice[] = [];
	for (let index = 0; index < size; index += 1) {
		heardBy[index] = new Uint8Array(1 << 20);
		devices.push(
			await running.join(index, (number) => {
				const mine = heardBy[index];
				// A document that is linked while it is being written may say a thing twice.
				if (mine === undefined || mine[number] === 1) return;
				mine[number] = 1;
				heard += 1;
				listeners[number]?.(index);
			}),
		);
	}
	return {
		devices,
		heard: () => heard,
		say(index, onHeard) {
			listeners.push(onHeard);
			devices[index]?.say(listeners.length - 1);
		},
		close() {
			for (const device of devices) device.close();
		},
	};
}
