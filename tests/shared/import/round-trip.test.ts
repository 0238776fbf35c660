import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Entry } from "../../../shared/entry.ts";
import type { ForeignChat } from "../../../shared/import/foreign-chat.ts";
import { fromKeepsake } from "../../../shared/import/from-keepsake.ts";
import { type PlannedMessage, planImport } from "../../../shared/import/plan-import.ts";
import type { ExportedFile } from "../../../shared/keepsake/export-format.ts";
import { writeExportJson } from "../../../shared/keepsake/export-json.ts";
import { readExport } from "../../../shared/keepsake/read-export.ts";
import { parseSaid } from "../../../shared/said.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const uuid = (kind: number, number: number) =>
	`01900000-0000-7000-8000-${String(kind * 1_000_000 + number).padStart(12, "0")}`;
const morning = Date.parse("2026-05-01T08:00:00.000Z");
const names = ["Alva", "Bo", "Cleo </script>", "Didi \u05d0"];
const family = names.map((name, index) => ({
	...{ id: uuid(1, index), name, username: `u${index}`, role: "adult" as const, active: index !== 3 },
}));
const proofs = { hash: "", seal: "" };

type Step =
	| { do: "say"; who: number; body: string; answers: number; file: boolean; forwarded: boolean }
	| { do: "edit"; of: number; body: string }
	| { do: "react"; who: number; of: number; emoji: string; on: boolean };

const words = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }).filter((text) => text.trim() !== "");
const who = fc.integer({ min: 0, max: 3 });
const nth = fc.integer({ min: 0, max: 30 });
const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.oneof(
		fc.record({
			do: fc.constant("say" as const),
			who,
			body: words,
			answers: nth,
			file: fc.boolean(),
			forwarded: fc.boolean(),
		}),
		fc.record({ do: fc.constant("edit" as const), of: nth, body: words }),
		fc.record({
			...{ do: fc.constant("react" as const), who, of: nth, on: fc.boolean() },
			emoji: fc.constantFrom("👍", "❤️", "👩‍👩‍👧‍👦", "7️⃣"),
		}),
	),
	{ minLength: 1, maxLength: 40 },
);

/** A conversation of the family as its entries stand in an export. */
function saidSteps(all: readonly Step[]): { entries: Entry[]; files: ExportedFile[] } {
	const entries: Entry[] = [];
	const files: ExportedFile[] = [];
	const messages: { id: string; by: string }[] = [];
	for (const [index, step] of all.entries()) {
		const at = new Date(morning + index * 1_000).toISOString();
		const fields = { seq: entries.length + 1, id: uuid(2, index), at, composed: at, ...proofs };
		if (step.do === "say") {
			const answered = messages[step.answers]?.id;
			const id = uuid(3, index);
			const file: AttachedFile = { id, name: "lake.jpg", type: "image/jpeg", size: 4, shownAs: "photo" };
			if (step.file) files.push({ id, bytes: "whole", type: "image/jpeg", path: `media/${id}.jpg` });
			const by = family[step.who]?.id ?? "";
			const said = step.forwarded ? { forwarded: true as const } : {};
			const more = { ...said, ...(answered ? { replyTo: answered } : {}), ...(step.file ? { files: [file] } : {}) };
			entries.push({ ...fields, by, kind: "message", body: step.body, ...more });
			messages.push({ id: fields.id, by });
			continue;
		}
		const of = messages[step.of];
		if (of === undefined) continue;
		if (step.do === "edit") entries.push({ ...fields, by: of.by, kind: "edit", of: of.id, body: step.body });
		else {
			const { emoji, on } = step;
			entries.push({ ...fields, by: family[step.who]?.id ?? "", kind: "react", of: of.id, emoji, on });
		}
	}
	return { entries, files };
}

function exported(entries: readonly Entry[], files: readonly ExportedFile[]): ForeignChat {
	let text = "";
	const head = {
		madeAt: new Date(morning).toISOString(),
		madeBy: uuid(1, 0),
		family: { name: "Lindgren" },
		people: family,
	};
	const json = writeExportJson((part) => (text += part), head);
	const thread = { id: uuid(4, 0), kind: "group" as const, title: "Summers", members: [], createdAt: head.madeAt };
	json.beginThread(thread);
	for (const entry of entries) json.entry(entry);
	json.endThread([]);
	json.end(files);
	const read = readExport(text);
	if (!read.ok || read.exported.threads[0] === undefined) throw new Error("the export could not be read");
	return fromKeepsake(read.exported, read.exported.threads[0]);
}

/** As the server would take what is brought. */
function broughtBy(planned: readonly PlannedMessage[]): { entries: Entry[]; files: ExportedFile[] } {
	const files: ExportedFile[] = [];
	const at = "2027-01-01T00:00:00.000Z";
	const entries = planned.map(({ files: foreign, replyTo, forwarded, ...message }, index): Entry => {
		const attached = foreign.map(({ name, type, shownAs }, place): AttachedFile => {
			const id = uuid(5, index * 10 + place);
			files.push({ id, bytes: "whole", type, path: `media/${id}` });
			return { id, name, type, size: 4, shownAs: shownAs ?? "file" };
		});
		const more = {
			...(forwarded ? { forwarded } : {}),
			...(replyTo === null ? {} : { replyTo }),
			...(attached.length === 0 ? {} : { files: attached }),
		};
		const parsed = parseSaid({ ...{ kind: "message", thread: uuid(4, 1), composed: at }, ...message, ...more });
		if (!parsed.ok || parsed.said.kind !== "message") throw new Error("it could not be said");
		const { thread: _, ...said } = parsed.said;
		return { ...said, seq: index + 1, by: uuid(1, 0), at, ...proofs };
	});
	return { entries, files };
}

/** What a reader of it learns: who (by name and, where matched, as a member), when, what, of what; not under which ids. */
function told({ people, messages }: ForeignChat, matched: ReadonlyMap<string, string | null>) {
	const person = (key: string) => {
		const found = people.find((one) => one.key === key);
		return [found?.name, found?.member === null ? null : (matched.get(key) ?? null)];
	};
	const places = new Map(messages.map(({ sign }, index) => [sign, index]));
	return messages.map(({ at, by, body, forwarded, replyTo, files, earlier, reactions }) => ({
		...{ at, by: person(by), body, forwarded, earlier },
		answers: replyTo === null ? null : places.get(replyTo),
		files: files.map(({ ref, ...file }) => ({ ...file, isHere: ref !== null })),
		reactions: reactions.map(({ emoji, people: by }) => [emoji, by.map(person)]),
	}));
}

it("an export that is imported and exported again says the same: words, people, dates, files, reactions, edits", () => {
	fc.assert(
		fc.property(steps, fc.subarray([0, 1, 2, 3]), (all, known) => {
			const { entries, files } = saidSteps(all);
			const first = exported(entries, files);
			const matched = new Map(family.map(({ id }, index) => [id, known.includes(index) ? id : null]));
			const planned = planImport(first, { threadId: uuid(4, 1), matched, sha256 });
			const brought = broughtBy(planned);
			const second = exported(brought.entries, brought.files);
			expect(told(second, matched)).toEqual(told(first, matched));
			// And once more, as often as one likes.
			const again = broughtBy(planImport(second, { threadId: uuid(4, 2), matched, sha256 }));
			expect(told(exported(again.entries, again.files), matched)).toEqual(told(first, matched));
		}),
		{ numRuns: process.env.PROVE ? 5_000 : 100 },
	);
});

it("a poll comes as words, with what was chosen", () => {
	const at = new Date(morning).toISOString();
	const fields = { at, composed: at, by: family[0]?.id ?? "", ...proofs };
	const poll = { options: ["Soup", "Pie"], several: false };
	const entries: Entry[] = [
		{ ...fields, seq: 1, id: uuid(2, 1), kind: "message", body: "Supper?", poll },
		{ ...fields, seq: 2, id: uuid(2, 2), kind: "vote", of: uuid(2, 1), choices: [1] },
	];
	expect(exported(entries, []).messages[0]?.body).toBe("Supper?\n- Soup (0)\n- Pie (1)");
});
