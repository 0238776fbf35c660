import type { Fault } from "../fault.ts";

const gate = "tests/server/gate/imports.test.ts";
const door = "tests/server/http/imports.test.ts";

/** Faults of what was written elsewhere and is brought here. */
export const imports: readonly Fault[] = [
	{
		what: "a child brings words in other people's names",
		breaks: "I5",
		file: "server/gate/imports.ts",
		text: ' && member.role !== "child"',
		instead: "",
		caughtBy: { test: gate, title: "[I5] is brought by adults alone" },
	},
	{
		what: "what was written elsewhere is brought among what the family says to each other",
		breaks: "I5",
		file: "server/gate/imports.ts",
		text: 'thread?.kind === "group" && ',
		instead: "",
		caughtBy: { test: gate, title: "[I5] is brought by adults alone" },
	},
	{
		what: "the running hash leaves out whose words were imported",
		breaks: "I4",
		file: "shared/entry-content.ts",
		text: "entry.imported ? [importedContent(entry.imported)] : []",
		instead: "entry.imported ? [importedContent.length].slice(1) : []",
		caughtBy: { test: "tests/shared/history.test.ts", title: "[I4] breaks where anything was changed" },
	},
	{
		what: "an import hides what somebody has not read",
		breaks: "I1",
		file: "server/gate/pass-over-imports.ts",
		text: '.where("entries.seq", "<", value("first"))',
		instead: '.where("entries.seq", "<", 0)',
		caughtBy: { test: gate, title: "and hides nothing that is" },
	},
	{
		what: "the words of an imported message are changed in another's name",
		breaks: "I5",
		file: "server/gate/accept-about.ts",
		text: 'if (entry.imported !== undefined) return "not_allowed";',
		instead: "",
		caughtBy: { test: gate, title: "is changed by nobody" },
	},
	{
		what: "an import of somebody else's is not known as one that is there",
		breaks: "I3",
		file: "server/http/bring-imported.ts",
		text: "if (known.has(message.id)) continue;",
		instead: "",
		caughtBy: { test: door, title: "[I3] come once, whoever brings them again" },
	},
];
