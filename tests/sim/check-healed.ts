import type { House } from "./house.ts";
import type { HeldThen } from "./put-back.ts";
import { wordsOf } from "./truth.ts";

/**
 * What must hold after the server was put back, when all has come to rest: every entry an authorized device held is there
 * with its author and words, and its place where nothing else had taken it; whoever was removed stays removed.
 */
export function checkHealed(house: House): string[] {
	return house.heldThen.flatMap((then) => [...wrongEntries(house, then), ...wrongPeople(house, then)]);
}

/** The device is still of the family, with the disk it had then. */
function couldGive(house: House, { machine, disk }: HeldThen): boolean {
	return machine.disk === disk && house.isPresent(machine);
}

function wrongEntries(house: House, then: HeldThen): string[] {
	if (!couldGive(house, then)) return [];
	return then.entries.flatMap(({ threadId, entry }) => {
		const { device, member } = then.machine.session;
		if (!house.truth.mayHear(device.id, threadId)) return [];
		// Taken out of the thread before it could give back, it keeps nothing of it, also when it is in again.
		const outAt = house.takenOut.get(`${member.id} ${threadId}`) ?? 0;
		if (Math.max(outAt, house.truth.wentAt(member.id, threadId)) >= then.at) return [];
		const now = house.truth.byId(entry.id);
		// Somebody who had not heard of it has begun the same dm meanwhile, and a thread begins once.
		if (now === undefined && entry.kind === "start" && house.truth.threads().has(threadId)) return [];
		if (now === undefined) return [`[I1] ${entry.id} was held by machine ${then.machine.index}, and did not come back`];
		// What was deleted meanwhile, here or there, stays deleted; a deletion that moved names what it took away there.
		const isGone = now.body.startsWith('["deleted"') || (entry.kind === "delete" && now.body.includes(entry.of));
		return now.by === entry.by && (isGone || now.body === wordsOf(entry))
			? []
			: [`[I6] ${entry.id} came back as something else`];
	});
}

function wrongPeople(house: House, then: HeldThen): string[] {
	if (!couldGive(house, then)) return [];
	const { sqlite } = house.serverDisk;
	const isMember = sqlite.prepare("select removed_at is null from members where id = ?").pluck();
	const isIn = sqlite.prepare("select revoked_at is null from devices where id = ?").pluck();
	const people = then.members.flatMap(({ id, active }) => {
		const now = isMember.get(id);
		if (now === undefined) return [`[I5] ${id} did not come back`];
		return !active && now === 1 ? [`[I5] ${id} was removed, and is a member again`] : [];
	});
	const devices = then.revoked.flatMap(({ id }) =>
		isIn.get(id) === 1 ? [`[I5] the device ${id} was signed out, and is let in again`] : [],
	);
	return [...people, ...devices];
}
