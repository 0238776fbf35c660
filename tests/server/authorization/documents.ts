import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { type House, type Insider, insiders, type ProgramRole, type Role, roles } from "./roles.ts";

/** Every kind of document there is, seen from whoever asks. */
export const documents = {
	"the family thread": (house) => threadDocumentName(house.threadId, 0),
	"the owner's dm with the adult": (house) => threadDocumentName(house.dmId, 1),
	"a segment not opened yet": (house) => threadDocumentName(house.threadId, 7),
	"a thread that is none": (house) => threadDocumentName(house.people.owner.memberId, 0),
	"the own member document": (house, me) => memberDocumentName(house.people[me].memberId),
	"another's member document": (house, me) => memberDocumentName(house.people[other(me)].memberId),
	"the own outbox": (house, me) => outboxDocumentName(house.people[me].deviceId, "page"),
	"another's outbox": (house, me) => outboxDocumentName(house.people[other(me)].deviceId, "page"),
} as const satisfies Record<string, (house: House, me: Role) => string>;
export type DocumentKind = keyof typeof documents;

/** Everybody before each of them. */
export const documentCells = roles.flatMap((role) =>
	(Object.keys(documents) as DocumentKind[]).map((kind) => ({ role, kind })),
);

/** What programs are told; what is not said they may open as little as everybody. */
const toldToPrograms: Record<ProgramRole, Partial<Record<DocumentKind, string>>> = {
	reader: {
		"the family thread": "ok",
		"the owner's dm with the adult": "ok",
		"the own member document": "ok",
		"the own outbox": "read_only",
		"another's outbox": "read_only",
	},
	oneThreadWriter: { "the family thread": "ok", "the own outbox": "ok" },
};

/** What insiders may open; whoever is outside may open nothing. */
const openTo: Record<DocumentKind, readonly Role[]> = {
	"the family thread": insiders,
	"the owner's dm with the adult": ["owner", "adult"],
	"a segment not opened yet": [],
	"a thread that is none": [],
	"the own member document": insiders,
	"another's member document": [],
	"the own outbox": insiders,
	"another's outbox": [],
};

/** "ok", or the reason for which it is refused, by whatever door. */
export function expectedAt({ role, kind }: { role: Role; kind: DocumentKind }): string {
	if (role === "reader" || role === "oneThreadWriter") return toldToPrograms[role][kind] ?? "thread_not_found";
	return !isInside(role) ? "unauthenticated" : openTo[kind].includes(role) ? "ok" : "thread_not_found";
}

function other(me: Role): Insider {
	return me === "owner" || me === "reader" || me === "oneThreadWriter" ? "adult" : "owner";
}

function isInside(role: Role): boolean {
	return insiders.some((insider) => insider === role);
}
