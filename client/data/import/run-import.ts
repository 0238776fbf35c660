import * as z from "zod/mini";
import {
	type ImportAnswer,
	type ImportedMessageBody,
	importAnswerSchema,
	importKnownAnswerSchema,
} from "../../../shared/api/imports.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { type PlannedMessage, planImport } from "../../../shared/import/plan-import.ts";
import { limits } from "../../../shared/limits.ts";
import { utf8Length } from "../../../shared/text.ts";
import type { AskPatiently } from "../ask-patiently.ts";
import { pause } from "../ask-patiently.ts";
import type { Files } from "../files/files.ts";
import type { Readable } from "../readable.ts";
import { sha256 } from "../sha256.ts";
import { until } from "../until.ts";
import type { ImportOutcome, ImportWish } from "./imports.ts";
import { prepareFiles } from "./prepare-files.ts";
import type { ReadForeign } from "./read-foreign.ts";

export type ImportParts = {
	ask: AskPatiently;
	files: Pick<Files, "keep" | "drop">;
	/** Files that were said and are not at the server yet. */
	toBring: Readable<number>;
	read: ReadForeign;
	wish: ImportWish;
	onStep: (done: number, total: number) => void;
	signal: AbortSignal;
};

/** The server will not take any of it. */
export class ImportRefused extends Error {
	override name = "ImportRefused";
	readonly code: string;
	constructor(code: string) {
		super(code);
		this.code = code;
	}
}

/** So many are asked of at once; and listed of those that were left. */
const together = 100;
const listed = 20;
/** Files in one request, and files on their way before more are made ready: an export is larger than many a phone's room. */
const filesTogether = 10;
const filesAhead = 20;
/** Room for what stands around the messages in a request. */
const requestBytes = limits.importing.bytes - 1_024;

/**
 * Brings a conversation into a group, in order, asking before each part what is there already; so it may be ended and begun
 * anew as often as one likes. Ends early when `signal` does. Rejects with ImportRefused and StorageFailed.
 */
export async function runImport(parts: ImportParts, outcome: ImportOutcome): Promise<void> {
	const { wish, read, onStep, signal } = parts;
	const chat = read.chats[wish.number];
	if (chat === undefined) throw new ImportRefused("unreadable");
	if (wish.start !== null) await beginThread(parts, wish.start);
	const planned = planImport(chat, { threadId: wish.threadId, matched: new Map(wish.matched), sha256 });
	const there = new Set<string>();
	onStep(0, planned.length);
	for (let from = 0; from < planned.length && !signal.aborted; from += together) {
		const some = planned.slice(from, from + together);
		for (const id of await known(parts, some)) there.add(id);
		const missing = some.filter(({ id }) => !there.has(id));
		outcome.there += some.length - missing.length;
		await bringAll(parts, missing, there, outcome);
		onStep(Math.min(from + together, planned.length), planned.length);
	}
}

async function beginThread({ ask, wish }: ImportParts, { title, memberIds }: NonNullable<ImportWish["start"]>) {
	const body = { kind: "group", id: wish.threadId, title, memberIds };
	const answer = await ask({ method: "POST", path: "/api/threads", body }, z.unknown());
	if (answer !== null && !answer.ok) throw new ImportRefused(answer.code);
}

async function known({ ask, wish }: ImportParts, some: readonly PlannedMessage[]): Promise<readonly string[]> {
	const body = { ids: some.map(({ id }) => id) };
	const path = `/api/threads/${wish.threadId}/import/known`;
	const answer = await ask({ method: "POST", path, body }, importKnownAnswerSchema);
	if (answer === null) return [];
	if (!answer.ok) throw new ImportRefused(answer.code);
	return answer.value.known;
}

/** Cuts what is missing into requests the server takes, each with the files of its messages made ready. */
async function bringAll(
	parts: ImportParts,
	missing: readonly PlannedMessage[],
	there: Set<string>,
	outcome: ImportOutcome,
) {
	let batch: ImportedMessageBody[] = [];
	let bytes = 0;
	let attached = 0;
	const send = async () => {
		if (batch.length > 0) await bring(parts, batch, there, outcome);
		batch = [];
		bytes = 0;
		attached = 0;
	};
	for (const message of missing) {
		if (parts.signal.aborted) return;
		const next = await toBody(parts, message, there, batch, outcome);
		if (next === null) continue;
		const size = utf8Length(JSON.stringify(next)) + 1;
		if (bytes + size > requestBytes) await send();
		batch.push(next);
		bytes += size;
		attached += next.files?.length ?? 0;
		if (attached >= filesTogether) await send();
	}
	await send();
}

/** Null where nothing of it can be brought. */
async function toBody(
	parts: ImportParts,
	message: PlannedMessage,
	there: ReadonlySet<string>,
	batch: readonly ImportedMessageBody[],
	outcome: ImportOutcome,
): Promise<ImportedMessageBody | null> {
	const { files, toBring, read, signal } = parts;
	const onLeft = ({ imported }: PlannedMessage, name: string, why: string) => leave(outcome, imported, name, why);
	if (message.files.length > 0) await until([toBring], () => toBring.get() < filesAhead, signal);
	const onOmitted = () => {
		outcome.omitted += 1;
	};
	const kept = await prepareFiles({ files, open: read.open, onOmitted, onLeft }, message);
	if (kept.length === 0 && message.body.trim() === "") return null;
	const { id, body, imported, replyTo } = message;
	// What it answers could not be brought perhaps.
	const answers = replyTo !== null && (there.has(replyTo) || batch.some((one) => one.id === replyTo));
	return {
		...{ id, body, imported },
		...(answers ? { replyTo } : {}),
		...(message.forwarded ? { forwarded: true } : {}),
		...(kept.length === 0 ? {} : { files: kept }),
	};
}

/** Until all of them are decided: over its ceiling the server takes the rest later. */
async function bring(
	{ ask, files, wish, signal }: ImportParts,
	all: readonly ImportedMessageBody[],
	there: Set<string>,
	outcome: ImportOutcome,
): Promise<void> {
	let left = all;
	while (left.length > 0 && !signal.aborted) {
		const path = `/api/threads/${wish.threadId}/import`;
		const answer = await ask({ method: "POST", path, body: { messages: left } }, importAnswerSchema);
		if (answer === null) return;
		if (!answer.ok) throw new ImportRefused(answer.code);
		note(left, answer.value, there, outcome);
		const refused = new Set(answer.value.refused.map(({ id }) => id));
		await files.drop(left.filter(({ id }) => refused.has(id)).flatMap((one): AttachedFile[] => one.files ?? []));
		left = left.filter(({ id }) => !there.has(id) && !refused.has(id));
		if (left.length > 0) await pause(Math.max(answer.value.waitMs, 100), signal);
	}
}

function note(
	messages: readonly ImportedMessageBody[],
	answer: ImportAnswer,
	there: Set<string>,
	outcome: ImportOutcome,
): void {
	outcome.brought += answer.taken.length;
	for (const id of answer.taken) there.add(id);
	for (const { id, code } of answer.refused) {
		const message = messages.find((one) => one.id === id);
		if (message !== undefined) leave(outcome, message.imported, null, code);
	}
}

function leave(
	outcome: ImportOutcome,
	{ from, at }: PlannedMessage["imported"],
	name: string | null,
	why: string,
): void {
	outcome.left += 1;
	if (outcome.first.length < listed) outcome.first = [...outcome.first, { from, at, name, why }];
}
