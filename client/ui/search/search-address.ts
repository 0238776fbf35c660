import type { Sought, SoughtKind } from "../../data/search/search.ts";

/** What the person has typed and chosen, as it stands in the address; "" for what is left open. Days as `2026-01-03`. */
export type SearchFields = {
	q: string;
	in: string;
	from: string;
	kind: "" | SoughtKind;
	after: string;
	before: string;
};

export const kinds = ["photos", "files", "links", "voice"] as const satisfies readonly SoughtKind[];
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the part of an address behind its question mark; what makes no sense there is left open. */
export function readAddress(query: string): SearchFields {
	const given = new URLSearchParams(query);
	const text = (name: string) => given.get(name) ?? "";
	const dayOf = (name: string) => (day.test(text(name)) && midnight(text(name), 0) !== null ? text(name) : "");
	return {
		...{ q: text("q"), in: text("in"), from: text("from") },
		kind: kinds.find((kind) => kind === text("kind")) ?? "",
		...{ after: dayOf("after"), before: dayOf("before") },
	};
}

export function writeAddress(fields: SearchFields): string {
	const given = Object.entries(fields).filter(([, value]) => value !== "");
	return given.length === 0 ? "/search" : `/search?${new URLSearchParams(given)}`;
}

/** null while nothing is looked for. Days are those of this device: from the first's beginning to the last's end. */
export function soughtBy(fields: SearchFields): Sought | null {
	if (Object.values(fields).every((value) => value.trim() === "")) return null;
	return {
		text: fields.q.trim(),
		threadId: fields.in || null,
		by: fields.from || null,
		kind: fields.kind || null,
		after: midnight(fields.after, 0),
		before: midnight(fields.before, 1),
	};
}

function midnight(text: string, daysLater: number): string | null {
	if (text === "") return null;
	const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
	const time = new Date(year, month - 1, date + daysLater);
	return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
