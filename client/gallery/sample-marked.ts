import type { MarkedView, OpenMarked } from "../data/marked-view.ts";
import { createWritable } from "../data/readable.ts";
import { alva, bo, id } from "./cast.ts";
import type { Sample } from "./sample-data.ts";
import { fold } from "./talk.ts";

/** What is pinned in the sample's conversation and starred by Alva: the last two messages of it, and one that is not here. */
export function sampleMarked({ entries, shown }: Sample): OpenMarked {
	const messages = fold(entries, [], 0, 0).filter((item) => item.type === "message");
	const pin = { by: bo.id, at: new Date().toISOString() };
	const found = messages.slice(-2).map((one) => [one.id, { ...one, pin, mine: one.by === alva.id }] as const);
	const away = id(30_000);
	const marked = [...found.map(([of]) => of), away].map((of) => ({ id: of, segment: 0, thread: shown.record.id }));
	const view: MarkedView = { marked, found: new Map(found), missing: new Set([away]), isReading: false };
	return { view: createWritable(view), close: () => undefined };
}
