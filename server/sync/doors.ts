/** Ends live channels; called after the commit that took the right away, within the same turn (invariant 5). */
export type Doors = {
	/** Every socket of these devices, whatever it has open. */
	endDevices: (deviceIds: readonly string[]) => void;
	/** What these members' connections have said of themselves; they say it again within 15 s, and it is looked at anew. */
	hidePresence: (memberIds: readonly string[]) => void;
	/** One thread's documents for one member, who stays signed in. */
	endThread: (threadId: string, memberId: string) => void;
};

/** Several doors as one. */
export function allDoors(...all: readonly Doors[]): Doors {
	return {
		endDevices(deviceIds) {
			for (const doors of all) doors.endDevices(deviceIds);
		},
		hidePresence(memberIds) {
			for (const doors of all) doors.hidePresence(memberIds);
		},
		endThread(threadId, memberId) {
			for (const doors of all) doors.endThread(threadId, memberId);
		},
	};
}
