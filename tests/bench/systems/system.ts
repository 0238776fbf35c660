/** One device of a family in its conversation, as thin as it can be. */
export type BenchDevice = { say: (number: number) => void; close: () => void };

/** A server that runs and is being measured. Devices are numbered from 0; the first ones are those who write. */
export type Running = {
	pid: number;
	/** Resolves when the device hears what is said. `hear` gets the number of each message, its own ones too. */
	join: (index: number, hear: (number: number) => void) => Promise<BenchDevice>;
	stop: () => Promise<void>;
};

export type System = {
	name: string;
	/** Is what comes back to its sender on disk? */
	isDurable: boolean;
	/** How many devices are connected, where that is part of the system; else the row says. */
	devices?: number;
	start: (devices: number) => Promise<Running>;
};
