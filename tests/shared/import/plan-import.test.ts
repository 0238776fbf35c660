import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idSchema } from "../../../shared/ids.ts";
import { fromWhatsApp } from "../../../shared/import/from-whatsapp.ts";
import { idOfImport } from "../../../shared/import/id-of-import.ts";
import { parseWhatsApp } from "../../../shared/import/parse-whatsapp.ts";
import { planImport, threadOfImport } from "../../../shared/import/plan-import.ts";
import { parseSaid } from "../../../shared/said.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const threadId = "01900000-0000-7000-8000-00000000000a";
const bo = "01900000-0000-7000-8000-00000000000b";
const inUtc = (local: string) => `${local}.000Z`;
const inSweden = (local: string) => new Date(Date.parse(`${local}.000Z`) - 3_600_000).toISOString();

const chat = [
	"25/12/2023, 09:05 - Oma: hello",
	"25/12/2023, 09:05 - Oma: hello",
	"25/12/2023, 09:06 - Bo: PTT-20231225-WA0001.opus (file attached)",
	"25/12/2023, 09:06 - Bo: <Media omitted>",
	"31/12/2023, 21:45 - Oma: happy new year",
].join("\n");

function plan(text: string, { toUtc = inUtc, thread = threadId } = {}) {
	const here = new Set(["PTT-20231225-WA0001.opus"]);
	const foreign = fromWhatsApp(parseWhatsApp(text), { title: "Oma", toUtc, here });
	const planned = planImport(foreign, { threadId: thread, matched: new Map([["Bo", bo]]), sha256 });
	return { foreign, planned, ids: planned.map(({ id }) => id) };
}

describe("an export of WhatsApp", () => {
	it("is brought by its dates, with whom it is from, and with what came along", () => {
		const { planned } = plan(chat);
		expect(planned.map(({ imported }) => imported)).toEqual([
			{ from: "Oma", at: "2023-12-25T09:05:00.000Z" },
			{ from: "Oma", at: "2023-12-25T09:05:00.000Z" },
			{ from: "Bo", member: bo, at: "2023-12-25T09:06:00.000Z" },
			{ from: "Bo", member: bo, at: "2023-12-25T09:06:00.000Z" },
			{ from: "Oma", at: "2023-12-31T21:45:00.000Z" },
		]);
		expect(planned.map(({ files }) => files[0]?.ref)).toEqual([
			undefined,
			undefined,
			"PTT-20231225-WA0001.opus",
			null,
			undefined,
		]);
		expect(planned[2]?.files[0]).toMatchObject({ shownAs: "voice", type: "audio/ogg" });
	});

	it("[I3] has the same ids each time, in another zone, and in a longer export of it; two of the same words are two", () => {
		const { ids, foreign } = plan(chat);
		expect(new Set(ids).size).toBe(5);
		expect(plan(`${chat}\n01/01/2024, 10:00 - Oma: and good morning`).ids.slice(0, 5)).toEqual(ids);
		expect(plan(chat, { toUtc: inSweden }).ids).toEqual(ids);
		expect(plan(chat, { thread: bo }).ids.some((id) => ids.includes(id))).toBe(false);
		expect(threadOfImport(foreign, bo, sha256)).toBe(threadOfImport(plan(`${chat}\n`).foreign, bo, sha256));
		expect(threadOfImport(foreign, threadId, sha256)).not.toBe(threadOfImport(foreign, bo, sha256));
	});

	it("can be said whatever stands in it, but for what is too long or from tomorrow", () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, maxLength: 60, unit: "binary" }),
				fc.string({ maxLength: 150, unit: "binary" }),
				(body, name) => {
					const foreign = {
						...{ sign: "x", title: "", people: [{ key: "k", name, member: null }] },
						messages: [
							{
								...{
									sign: "m",
									stamp: 0,
									at: "2019-01-01T00:00:00.000Z",
									by: "k",
									body: `${body}.`,
									forwarded: false,
									replyTo: null,
									files: [],
								},
								earlier: Array.from({ length: 60 }, () => ({ at: "2019-01-01T00:00:00.000Z", body: "x".repeat(500) })),
								reactions: [
									{ emoji: body, people: ["k"] },
									{ emoji: "👍", people: Array.from({ length: 120 }, () => "k") },
								],
							},
						],
					};
					const [planned] = planImport(foreign, { threadId, matched: new Map(), sha256 });
					const {
						files: _f,
						replyTo: _r,
						forwarded: _,
						...message
					} = planned ?? { files: [], replyTo: null, forwarded: false };
					const composed = "2026-01-01T00:00:00.000Z";
					expect(parseSaid({ kind: "message", thread: threadId, composed, ...message })).toMatchObject({ ok: true });
				},
			),
			{ numRuns: 15 },
		);
	});
});

it("an id of an import is a UUID of version 7 with the time of its message", () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: -1_000, max: 4e12 }), (text, ms) => {
			const id = idOfImport(text, ms, sha256);
			expect(idSchema.safeParse(id).success).toBe(true);
			expect([id[14], "89ab".includes(id[19] ?? "")]).toEqual(["7", true]);
			expect(Number.parseInt(id.slice(0, 13).replace("-", ""), 16)).toBe(Math.max(0, ms));
		}),
	);
});
