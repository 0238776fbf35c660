import type { ThreadRow } from "../../../../client/data/family-data.ts";
import type { FamilyMember, ThreadRecord } from "../../../../shared/member-document.ts";
import { cast } from "../../../support/cast.ts";

/** The Lindgrens and their conversations as a page knows them. Cleo may not write with Didi. */
const member = (name: "alva" | "bo" | "cleo" | "didi", changes: Partial<FamilyMember>): FamilyMember => ({
	id: name,
	name: cast[name].name,
	username: cast[name].username,
	role: "adult",
	active: true,
	since: "2026-05-01T08:00:00.000Z",
	seal: "",
	hue: null,
	photo: null,
	adults: [],
	allowed: null,
	seen: null,
	...changes,
});

export const alva = member("alva", { role: "owner" });
export const bo = member("bo", {});
export const cleo = member("cleo", {});
export const didi = member("didi", { role: "child", adults: ["alva"], allowed: ["alva", "bo"] });
export const members = [alva, bo, cleo, didi];

export const nameOf = (id: string): string => members.find((one) => one.id === id)?.name ?? "Somebody";

export function threadRow(kind: ThreadRecord["kind"], title: string, inside: readonly FamilyMember[]): ThreadRow {
	const ids = inside.map(({ id }) => id);
	const record: ThreadRecord = {
		id: `${kind} ${ids.join(" ")}`,
		kind,
		title: kind === "dm" ? "" : title,
		members: ids,
		open: 0,
		sealed: [],
		sealedHashes: [],
		sealedPlaces: [],
		reads: {},
		readAt: {},
		pinned: [],
		files: {},
		createdAt: "2026-11-01T08:00:00.000Z",
	};
	return {
		record,
		title,
		notify: "all",
		isPending: false,
		startRefused: null,
		isGone: false,
		isReadOnly: false,
		may: { write: true, rename: false, add: false, remove: false, leave: false },
		isLoading: false,
		isSilent: false,
		lastMessage: null,
		draft: "",
		draftFiles: [],
		unread: 0,
		mentions: 0,
		calling: 0,
		hasWaiting: false,
		hasRefused: false,
	};
}

export const family = threadRow("family", "Family Chat", members);
export const dm = threadRow("dm", "Bo", [alva, bo]);
export const notes = threadRow("dm", "Alva", [alva]);
export const group = threadRow("group", "", [alva, bo, cleo]);
