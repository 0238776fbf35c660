import { memberDocumentName } from "../../../shared/document-names.ts";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import { createDevice, type Device } from "../../support/device.ts";
import type { RunningHearth } from "../systems/hearth.ts";
import type { Who } from "../systems/hearth-data.ts";
import { makeId } from "../systems/make-id.ts";
import type { BenchPhoto } from "./photo.ts";

/** Times since Send, in ms: until the words, the small picture and all of it are on the second device. */
export type PhotoTimes = { words: number; small: number; whole: number };

/** Two devices of two people: one sends photos as a page does, the other looks at them as soon as it hears of them. */
export type PhotoWay = {
	/** A message with so many photos. Answers for each when it was there. */
	send: (photo: BenchPhoto, count: number) => Promise<PhotoTimes[]>;
	close: () => void;
};

const withinMs = 120_000;
/** As the page's pieces grow (client/data/files). */
const pieces = [256 * 1024, 512 * 1024, 1024 * 1024, 2048 * 1024];

export async function openPhotoWay({ server, family }: RunningHearth): Promise<PhotoWay> {
	const deviceOf = (who: Who) => createDevice({ ...who, url: server.url }, makeId);
	const [first, last] = [family.people[0], family.people.at(-1)];
	if (first === undefined || last === undefined) throw new Error("there is nobody");
	const [alva, bo] = [deviceOf(first), deviceOf(last)];
	for (const device of [alva, bo]) {
		device.connect(server.url);
		await device.until("its list is here", () => recordOf(device, family.threadId) !== undefined, withinMs);
	}

	/** As a page has it: one upload at a time, in the order of what was said. */
	let uploading: Promise<void> = Promise.resolve();

	async function send(photo: BenchPhoto, count: number): Promise<PhotoTimes[]> {
		const begun = performance.now();
		const { bytes, width, height } = photo;
		const about = {
			name: "beach.jpg",
			type: "image/jpeg",
			size: bytes.length,
			shownAs: "photo" as const,
			width,
			height,
		};
		const files = Array.from({ length: count }, () => ({ id: makeId(), ...about }));
		const id = makeId();
		const composed = new Date().toISOString();
		const heard = bo.until("the words", () => bo.sent.has(id), withinMs).then(() => performance.now() - begun);
		alva.say({ id, thread: family.threadId, kind: "message", composed, body: "", files });
		const looking = files.map(async ({ id: fileId }) => {
			await heard;
			await untilHad(fileId);
			const small = performance.now() - begun;
			if (!(await get(`/files/${fileId}`))) throw new Error("a photo is said to be here and cannot be had");
			return { words: await heard, small, whole: performance.now() - begun };
		});
		for (const { id: fileId } of files) uploading = uploading.then(() => bring(fileId, bytes));
		await uploading;
		return Promise.all(looking);
	}
	async function bring(fileId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const body = JSON.stringify({ id: fileId, filename: "beach.jpg", mimetype: "image/jpeg", size: bytes.length });
		const headers = { authorization: `Bearer ${alva.who.token}`, "content-type": "application/json" };
		const answer = await fetch(`${server.url}/api/files`, { method: "POST", headers, body });
		if (!answer.ok) throw new Error(await answer.text());
		const { uploadUrl } = (await answer.json()) as { uploadUrl: string };
		for (let offset = 0, piece = 0; offset < bytes.length; piece += 1) {
			const part = bytes.slice(offset, offset + (pieces[piece] ?? 2048 * 1024));
			const tus = { "tus-resumable": "1.0.0", "content-type": "application/offset+octet-stream" };
			const more = { method: "PATCH", headers: { ...tus, "upload-offset": String(offset) }, body: part };
			const taken = await fetch(uploadUrl, more);
			if (taken.status !== 204) throw new Error(`${taken.status} ${await taken.text()}`);
			offset += part.length;
		}
	}
	/** The words may be here a moment before it is said that their photo is still coming. */
	async function untilHad(fileId: string): Promise<void> {
		const isSaid = () => recordOf(bo, family.threadId)?.files[fileId] === undefined;
		for (;;) {
			await bo.until("a photo", isSaid, withinMs);
			if (await get(`/thumbs/${fileId}`)) return;
			await bo.until("that it is coming", () => !isSaid(), withinMs);
		}
	}
	async function get(path: string): Promise<boolean> {
		const answer = await fetch(server.url + path, { headers: { authorization: `Bearer ${bo.who.token}` } });
		await answer.arrayBuffer();
		return answer.ok;
	}

	return {
		send,
		close() {
			for (const device of [alva, bo]) device.disconnect();
		},
	};
}

function recordOf(device: Device, threadId: string): ThreadRecord | undefined {
	return device.replicas.get(memberDocumentName(device.who.memberId))?.getMap<ThreadRecord>("threads").get(threadId);
}
