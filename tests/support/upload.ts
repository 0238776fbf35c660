import { hash } from "node:crypto";
import type { TestServer, Told } from "./server.ts";

/** What a ticket for bringing a file's bytes says, as a program reads it. */
export type Ticket = {
	uploadUrl: string;
	headers: Record<string, string>;
	file: { id: string; name: string };
	resumable: boolean;
};

export const sha256 = (bytes: Uint8Array) => hash("sha256", bytes, "hex");

/** Bytes that differ from one another, so that a piece in the wrong place is found. */
export function someBytes(length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	for (let at = 0; at < length; at += 1) bytes[at] = (at * 31 + (at >> 8) * 7) & 0xff;
	return bytes;
}

/** Announces bytes as a plain text file; `more` says it otherwise. Throws when that is refused. */
export async function announce(
	house: TestServer,
	{ token }: { token: string },
	bytes: Uint8Array,
	more: Record<string, unknown>,
): Promise<Ticket> {
	const body = { filename: "notes.txt", mimetype: "text/plain", size: bytes.length, ...more };
	const told = await house.ask("POST", "/api/files", { token, body });
	if (told.status !== 200) throw new Error(`expected an address, got ${told.status} ${told.text}`);
	return told.body as Ticket;
}

/** The path of an upload address, for asking without a socket. */
export function pathOf({ uploadUrl }: Ticket): string {
	const { pathname, search } = new URL(uploadUrl);
	return pathname + search;
}

type Bringing = {
	method: string;
	path: string;
	bytes: Uint8Array<ArrayBuffer> | null;
	headers: Record<string, string>;
};

/** One request to an upload address, without a socket. */
export async function bring(house: TestServer, { method, path, bytes, headers }: Bringing): Promise<Told> {
	const length: Record<string, string> = bytes === null ? {} : { "content-length": String(bytes.length) };
	const response = await house.app.http.request(path, {
		...{ method, headers: { ...length, ...headers } },
		...(bytes === null ? {} : { body: bytes }),
	});
	const text = await response.text();
	return {
		...{ status: response.status, headers: response.headers, text },
		body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>),
	};
}

export function put(house: TestServer, ticket: Ticket, bytes: Uint8Array<ArrayBuffer>): Promise<Told> {
	return bring(house, { method: "PUT", path: pathOf(ticket), bytes, headers: ticket.headers });
}

export function patch(
	house: TestServer,
	ticket: Ticket,
	offset: number,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Told> {
	const headers = { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": String(offset) };
	return bring(house, { method: "PATCH", path: pathOf(ticket), bytes, headers });
}

/** Where an upload goes on; null when that is refused. */
export async function offsetOf(house: TestServer, ticket: Ticket): Promise<number | null> {
	const { headers } = await bring(house, { method: "HEAD", path: pathOf(ticket), bytes: null, headers: tus });
	const offset = headers.get("upload-offset");
	return offset === null ? null : Number(offset);
}

export const tus = { "tus-resumable": "1.0.0" };
