import type { Access } from "../sync/access.ts";
import type { Who } from "../sync/context.ts";
import type { Doors } from "../sync/doors.ts";
import type { LiveEvent, LiveEvents, TellThread } from "./live-events.ts";

/** A program that is in: who it is, which threads it has joined, and how to speak to it. */
export type Guest = {
	who: Who;
	joined: Set<string>;
	tell: <E extends LiveEvent>(event: E, payload: LiveEvents[E]) => void;
	cut: () => void;
};

/** Everybody on Socket.IO, by the threads they have joined. */
export type Rooms = {
	enter: (guest: Guest) => void;
	leave: (guest: Guest) => void;
	devices: (deviceId: string) => number;
	/** True when somebody would hear what is told of this thread. */
	isJoined: (threadId: string) => boolean;
	tell: TellThread;
	doors: Doors;
	cutAll: () => void;
};

/**
 * What is told goes one after the other, in the order it was committed, and only to whom may read the thread in the
 * moment in which it is sent: having joined once is no right (invariant 5).
 */
export function createRooms(access: Access, onError: (error: unknown) => void): Rooms {
	const guests = new Set<Guest>();
	let telling: Promise<void> = Promise.resolve();

	const inThread = (threadId: string) => [...guests].filter((guest) => guest.joined.has(threadId));

	async function tellAll<E extends LiveEvent>(
		threadId: string,
		event: E,
		payload: LiveEvents[E],
		exceptDevice: string | undefined,
	): Promise<void> {
		for (const guest of inThread(threadId)) {
			if (guest.who.deviceId === exceptDevice) continue;
			const answer = access({ kind: "thread", threadId, segment: 0 }, guest.who);
			if (answer !== true && !(await answer)) guest.joined.delete(threadId);
			else if (guest.joined.has(threadId)) guest.tell(event, payload);
		}
	}

	return {
		enter: (guest) => guests.add(guest),
		leave: (guest) => guests.delete(guest),
		devices: (deviceId) => [...guests].filter(({ who }) => who.deviceId === deviceId).length,
		isJoined: (threadId) => inThread(threadId).length > 0,
		tell(threadId, event, payload, exceptDevice) {
			telling = telling.then(() => tellAll(threadId, event, payload, exceptDevice)).catch(onError);
		},
		doors: {
			endDevices(deviceIds) {
				const ended = new Set(deviceIds);
				for (const guest of [...guests]) if (ended.has(guest.who.deviceId)) guest.cut();
			},
			// Typing is all of it here, and ends by itself within seconds.
			hidePresence: () => undefined,
			endThread(threadId, memberId) {
				for (const { who, joined } of guests) if (who.memberId === memberId) joined.delete(threadId);
			},
		},
		cutAll() {
			for (const guest of [...guests]) guest.cut();
		},
	};
}
