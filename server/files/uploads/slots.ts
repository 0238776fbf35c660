import { HttpProblem } from "../../http-problem.ts";

/** What one request holds while it brings bytes of a file. */
export type Slot = {
	/** Aborted with the problem to answer when the request is to end. */
	signal: AbortSignal;
	free: () => void;
};

export type Slots = {
	/** Throws rate_limited when the device has enough under way. */
	take: (fileId: string, deviceId: string) => Promise<Slot>;
	/** Ends what is being brought of a file, and resolves when nothing more is written of it. */
	end: (fileId: string) => Promise<void>;
	endAll: () => Promise<void>;
};

type Held = { deviceId: string; end: (problem: HttpProblem) => void; freed: Promise<void> };

/**
 * One request a file, some at once a device. A later request for the same file takes the place of the one before: that
 * one is mostly a connection that broke without the server having heard of it, and its device wants to go on.
 */
export function createSlots(perDevice: number): Slots {
	const held = new Map<string, Held>();

	async function end(fileId: string): Promise<void> {
		for (let one = held.get(fileId); one !== undefined; one = held.get(fileId)) {
			one.end(new HttpProblem("wrong_offset"));
			await one.freed;
		}
	}

	return {
		end,
		async take(fileId, deviceId) {
			while (held.has(fileId)) await end(fileId);
			// Nothing is waited for from here on: of two who come at once, the second sees the first.
			const underWay = [...held.values()].filter((one) => one.deviceId === deviceId).length;
			if (underWay >= perDevice) throw new HttpProblem("rate_limited", { retryAfterSeconds: 1 });
			const ending = new AbortController();
			const { promise: freed, resolve } = Promise.withResolvers<void>();
			held.set(fileId, { deviceId, freed, end: (problem) => ending.abort(problem) });
			return {
				signal: ending.signal,
				free() {
					held.delete(fileId);
					resolve();
				},
			};
		},
		endAll: async () => {
			await Promise.all([...held.keys()].map(end));
		},
	};
}
