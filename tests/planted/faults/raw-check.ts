import type { Fault } from "../fault.ts";

const file = "server/sync/outbox-update.ts";
const test = "tests/server/sync/outbox-update.test.ts";

function rule(what: string, text: string, instead: string, title: string): Fault {
	return { what, breaks: "I6", file, text, instead, caughtBy: { test, title } };
}

/** The same of what is in an element. */
function plainRule(what: string, text: string, instead: string, title: string): Fault {
	return { ...rule(what, text, instead, title), file: "server/sync/plain-json.ts" };
}

/** Where each struct is looked at first; what is let by here is never looked at. */
const unlooked = 'if (!isElements(struct)) return refused("bad_structure");';

/** The check of raw bytes, rule by rule: each is switched off by itself. */
export const rawCheck: readonly Fault[] = [
	rule(
		"an update of any size is decoded",
		"if (update.byteLength > limits.outboxUpdateBytes)",
		"if (update.byteLength > 10 * limits.outboxUpdateBytes)",
		"[I6] refuses an update that is too large",
	),
	rule(
		"entries may be deleted",
		'if (decoded.ds.clients.size > 0) return refused("deletes");',
		"",
		"[I6] refuses the deletion of an entry",
	),
	rule(
		"any number of structs is taken",
		'if (decoded.structs.length > structsPerUpdate) return refused("too_large");',
		"",
		"[I6] refuses more structs than an honest page makes",
	),
	{
		what: "a second section of one client hides behind the first",
		breaks: "I6",
		file,
		text: "} else if (sections.has(client)) {\n\t\t\treturn null;",
		instead: "} else if (sections.has(client)) {\n\t\t\tcontinue;",
		also: {
			file,
			text: "sections === null || sections.size !== claimedSections(update)",
			instead: "sections === null",
		},
		caughtBy: { test: "tests/hostile/outbox-mutants.test.ts" },
	},
	rule(
		"an empty section may replace a full one",
		"sections === null || sections.size !== claimedSections(update)",
		"sections === null",
		"[I6] refuses an empty section behind a full one",
	),
	rule(
		"any number of clients writes to one outbox",
		".size > clientsPerOutbox)",
		".size > 1_000)",
		"[I6] refuses twenty clients at once",
	),
	rule(
		"a GC struct is merged",
		unlooked,
		`if (struct instanceof Y.GC) {\n\t\t\tbefore = struct;\n\t\t\tcontinue;\n\t\t}\n\t\t${unlooked}`,
		"[I6] refuses a GC struct",
	),
	rule(
		"a Skip struct is merged",
		unlooked,
		`if (struct instanceof Y.Skip) {\n\t\t\tbefore = struct;\n\t\t\tcontinue;\n\t\t}\n\t\t${unlooked}`,
		"[I6] refuses a Skip struct",
	),
	rule(
		"content of any kind is merged",
		unlooked,
		`if (struct instanceof Y.Item && !(struct.content instanceof Y.ContentAny)) {\n\t\t\tbefore = struct;\n\t\t\tcontinue;\n\t\t}\n\t\t${unlooked}`,
		"[I6] refuses",
	),
	rule(
		"a struct of no length is merged",
		" || struct.length === 0) return false;",
		") return false;",
		"[I6] refuses an append of no elements",
	),
	rule(
		"entries may be put before others",
		"if (struct.rightOrigin !== null || struct.parentSub !== null) return false;",
		"if (struct.parentSub !== null) return false;",
		"[I6] refuses an insertion",
	),
	rule(
		"any root may be written",
		'return struct.origin !== null || (struct.parent as unknown) === "entries";',
		"return true;",
		"[I6] refuses another root",
	),
	rule(
		"a known entry may name an unknown origin",
		'if (end <= known && !isKnownOrigin(clocks, struct)) return refused("bad_structure");',
		"",
		"[I6] refuses a known entry that hangs on one nobody has",
	),
	rule(
		"clocks may have gaps",
		"if (struct.id.clock > known && before === null)",
		"if (struct.id.clock > known + 1_000_000)",
		"[I6] refuses a clock gap",
	),
	rule(
		"an entry may hang on nothing anybody has",
		"return client !== item.id.client && bringsElement(sections.get(client) ?? [], clock);",
		"return client !== item.id.client;",
		"[I6] refuses an unknown origin",
	),
	rule(
		"five hundred appends may hang on one old entry",
		"if (before !== null && before.id.clock + before.length > known) {",
		"if (before !== null && before.id.clock < 0) {",
		"[I6] refuses 500 appends that all name the first entry",
	),
	rule(
		"sections may hang on each other in a ring",
		"if (next === undefined) return null;",
		"if (next === undefined) return elements;",
		"[I6] refuses two sections that hang on each other",
	),
	plainRule(
		"elements may nest without end",
		" || depth > depthMax) return false;",
		") return false;",
		"[I6] refuses nesting of seven",
	),
	plainRule(
		"elements may bring a prototype",
		"return prototype === Object.prototype && ",
		"return ",
		"[I6] refuses a __proto__ value in the right root",
	),
	plainRule(
		"a number may be none",
		"return Number.isFinite(node);",
		"return true;",
		"[I6] refuses a number that is none",
	),
	rule(
		"an outbox grows without end",
		'if (brought.entries + elements.length > limits.outboxEntries) return refused("full");',
		"",
		"refuses to grow without end",
	),
];
