import {
	type FileStatusAnswer,
	fileStatusAnswerSchema,
	type UploadTicket,
	uploadTicketSchema,
} from "../../shared/api/files.ts";
import { memberAnswerSchema } from "../../shared/api/people.ts";
import type { Ask } from "./api.ts";
import type { Asked } from "./family-data.ts";
import type { World } from "./world.ts";

type Parts = { ask: Ask; world: Pick<World, "fetch" | "origin" | "makeId"> };

/** A picture is read within seconds, when no scanner keeps it waiting. */
const patience = { times: 60, everyMs: 500 } as const;
const sendMs = 120_000;
const unreachable = { ok: false, code: "unreachable", retryAfterMs: null } as const;

/**
 * Brings a picture to the server and makes it my photo; the family sees it when this resolves. What of it was brought and
 * did not become a photo belongs to no message, and is swept away there.
 */
export async function changePhoto({ ask, world }: Parts, picture: Blob): Promise<Asked<null>> {
	const id = world.makeId();
	const body = { filename: "photo.jpg", mimetype: picture.type, size: picture.size, id };
	const announced = await ask({ method: "POST", path: "/api/files", body }, uploadTicketSchema);
	if (!announced.ok) return announced;
	if (!(await send(world, announced.value, picture))) return unreachable;
	const read = await whenRead(ask, id);
	if (!read.ok) return read;
	const answer = await ask({ method: "PATCH", path: "/api/me", body: { photo: id } }, memberAnswerSchema);
	return answer.ok ? { ok: true, value: null } : answer;
}

async function send({ fetch, origin }: Parts["world"], ticket: UploadTicket, picture: Blob): Promise<boolean> {
	const url = new URL(ticket.uploadUrl, origin);
	// Of our own server the page knows the name it is asked under; another store is told nothing but what was signed for it.
	const address = ticket.resumable ? url.pathname + url.search : url.href;
	const init = {
		method: ticket.method,
		headers: ticket.headers,
		body: picture,
		referrerPolicy: "no-referrer",
	} as const;
	try {
		const credentials = ticket.resumable ? "same-origin" : "omit";
		return (await fetch(address, { ...init, credentials, signal: AbortSignal.timeout(sendMs) })).ok;
	} catch {
		return false;
	}
}

async function whenRead(ask: Ask, id: string): Promise<Asked<FileStatusAnswer>> {
	for (let left: number = patience.times; left > 0; left -= 1) {
		const told = await ask({ method: "GET", path: `/api/files/${id}/status` }, fileStatusAnswerSchema);
		if (!told.ok || told.value.status === "ready") return told;
		if (told.value.status === "failed") return { ok: false, code: "unsupported_type", retryAfterMs: null };
		await new Promise((resolve) => setTimeout(resolve, patience.everyMs));
	}
	return { ok: false, code: "try_later", retryAfterMs: null };
}
