import type { Asked, OneTimeLink } from "../data/family-data.ts";
import type { PeopleRequests } from "../data/people-requests.ts";
import { bo, cleo, didi, familyThread, groupThread, id } from "./cast.ts";

type Answer = <T>(value: T) => Promise<Asked<T>>;

/** What the server would say of people: Didi may write with Bo beside her adults, and one of two invites is still open. */
export function samplePeople(
	answer: Answer,
	invite: OneTimeLink,
): Omit<PeopleRequests, "devices" | "revokeDevice" | "linkDevice" | "rescue" | "removeMember" | "readsOf"> {
	const { expiresAt } = invite;
	const invited = { role: "adult" as const, name: null, createdAt: familyThread.createdAt, expiresAt };
	const { kind, title, members } = familyThread;
	return {
		invite: () => answer(invite),
		invites: () =>
			answer([
				{ ...invited, id: id(31), usesLeft: 1, open: true, joined: [] },
				{ ...invited, id: id(32), usesLeft: 0, open: false, joined: [{ id: cleo.id, name: cleo.name }] },
			]),
		revokeInvite: () => answer(null),
		createChild: () => answer(didi.id),
		renameChild: () => answer(null),
		setChildPassword: () => answer(null),
		allowedOf: () => answer([bo.id]),
		setAllowed: (_child, memberIds) => answer([...memberIds]),
		threadsOfChild: () =>
			answer([
				{ id: familyThread.id, kind, title, memberIds: members },
				{ id: id(104), kind: "dm", title: "", memberIds: [bo.id, didi.id] },
				{ ...groupThread, memberIds: [...groupThread.members, didi.id] },
			]),
		takeChildOut: () => answer(null),
		changeRole: () => answer(null),
		changeProfile: () => answer(null),
		changePassword: () => answer(null),
		block: () => answer(null),
		unblock: () => answer(null),
		leaveFamily: () => answer(null),
	};
}
