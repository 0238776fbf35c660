import type { Session } from "../../shared/api/people.ts";
import type { FamilyMember, ThreadRecord } from "../../shared/member-document.ts";

export const id = (n: number) => `0199e000-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** The gallery has no server whose word could be proven. */
const unproven = {
	since: "2026-05-01T08:00:00.000Z",
	seal: "",
	hue: null,
	photo: null,
	adults: [],
	allowed: null,
	seen: null,
};

export const alva: FamilyMember = {
	id: id(1),
	name: "Alva Lindgren",
	username: "alva",
	role: "owner",
	active: true,
	...unproven,
};
export const bo: FamilyMember = { id: id(2), name: "Bo", username: "bo", role: "adult", active: true, ...unproven };
export const cleo: FamilyMember = {
	id: id(3),
	name: "Cleo",
	username: "cleo",
	role: "adult",
	active: true,
	...unproven,
};
export const didi: FamilyMember = {
	id: id(4),
	name: "Didi",
	username: "didi",
	role: "child",
	active: true,
	...unproven,
	adults: [id(3), id(1)],
	allowed: [id(1), id(2), id(3)],
	seen: new Date(Date.now() - 26 * 3_600_000).toISOString(),
};

export const session: Session = {
	family: { id: id(9), name: "Lindgren" },
	member: alva,
	device: { id: id(21), name: "Firefox on Linux" },
};

const base = {
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
const everybody = [alva, bo, cleo, didi].map((member) => member.id);

export const familyThread: ThreadRecord = {
	...base,
	id: id(101),
	kind: "family",
	title: "Family Chat",
	members: everybody,
};
export const boThread: ThreadRecord = { ...base, id: id(102), kind: "dm", title: "Bo", members: [alva.id, bo.id] };
export const groupThread: ThreadRecord = {
	...base,
	id: id(103),
	kind: "group",
	title: "Summer house, second week of July",
	members: [alva.id, bo.id, cleo.id],
};
