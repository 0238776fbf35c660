import type { Fault } from "../fault.ts";

const media = "tests/client/data/thread-media.test.ts";
const links = "tests/shared/links.test.ts";

/** Faults of what is looked through in a conversation. */
export const lookedThrough: readonly Fault[] = [
	{
		what: "a photo of mine stands twice among the photos once it was sent",
		breaks: "I3",
		file: "client/data/thread-media.ts",
		text: "[...unsent.filter(({ id }) => !seen.has(id)), ...accepted].filter(\n\t\t\t({ id }) => !isFirst.has(id) && isFirst.add(id),\n\t\t)",
		instead: "[...unsent, ...accepted].filter(({ id }) => seen.has(id) || !isFirst.has(id))",
		caughtBy: { test: media, title: "[I1] has a photo of mine at once" },
	},
	{
		what: "what stands at the server alone is passed over as if it were not there",
		breaks: "I1",
		file: "client/data/thread-media.ts",
		text: "if (!isCut) oldest.set(number);",
		instead: "oldest.set(number);",
		caughtBy: { test: media, title: "says where it is cut off" },
	},
	{
		what: "the photos of a segment that is sealed under one's eyes are gone from the list",
		breaks: "I1",
		file: "client/data/thread-media.ts",
		text: "found.set(new Map(found.get()).set(number, now));",
		instead: "found.set(new Map([[number, now]]));",
		caughtBy: { test: media, title: "shows what comes, the newest first" },
	},
	{
		what: "an address may carry a name and a password",
		breaks: "I6",
		file: "shared/links.ts",
		text: ' && url.username === "" && url.password === ""',
		instead: "",
		caughtBy: { test: links },
	},
	{
		what: "any address that is written may be followed, scripts too",
		breaks: "I6",
		file: "shared/links.ts",
		text: "/(?:https?:\\/\\/|",
		instead: "/(?:[a-z]+:|",
		caughtBy: { test: links },
	},
];
