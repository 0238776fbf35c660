import { createReadStream } from "node:fs";
import { AwsClient } from "aws4fetch";
import type { ByteRange, StoredBytes } from "../file-store.ts";
import { listedIn } from "./listed-in.ts";
import { S3Trouble } from "./s3-trouble.ts";

/** An S3-compatible server and a bucket of it that is there already; `endpoint` is an origin. */
export type S3Settings = {
	endpoint: string;
	bucket: string;
	accessKeyId: string;
	secretAccessKey: string;
	region: string;
};

/** What was last put under a key, as a list says it; `at` in ms. */
export type Listed = { key: string; at: number };

/** `version` is another one after each PUT. */
export type S3Bytes = StoredBytes & { version: string };

/** What Hearth asks of it. Everything rejects with S3Trouble when it is away or refuses. */
export type S3 = {
	/** An address anybody may PUT exactly these many bytes of this type to, for so many seconds. */
	addressFor: (key: string, about: { type: string; size: number; seconds: number }) => Promise<string>;
	put: (key: string, localPath: string, size: number) => Promise<void>;
	/** Null when there is none; what lies beyond the end is left out. */
	get: (key: string, range: ByteRange | null) => Promise<S3Bytes | null>;
	/** Bytes; null when there is none. */
	sizeOf: (key: string) => Promise<number | null>;
	remove: (key: string) => Promise<void>;
	/** Everything in the bucket, in the order of the keys. */
	list: () => AsyncIterable<Listed>;
};

/** In ms. */
export type S3Times = {
	/** A question is answered within it, or given up. */
	questionMs: number;
	/** So is what we send. What we are given may take longer: its reader may be slow, and it ends when nothing comes. */
	sendingMs: number;
};

export const s3Times: S3Times = { questionMs: 30_000, sendingMs: 5 * 60_000 };

export function openS3({ endpoint, bucket, ...keys }: S3Settings, { questionMs, sendingMs }: S3Times): S3 {
	const client = new AwsClient({ ...keys, service: "s3" });
	const urlOf = (key: string) => new URL(`/${bucket}/${key}`, endpoint);

	function ask(url: URL, method: string, more: RequestInit, withinMs: number): Promise<Response> {
		return send(url, method, { ...more, signal: AbortSignal.timeout(withinMs) });
	}

	/** The answer's beginning is waited for, and not its end. */
	async function begin(url: URL, headers: Record<string, string>): Promise<Response> {
		const late = new AbortController();
		const timer = setTimeout(() => late.abort(), questionMs);
		try {
			return await send(url, "GET", { headers, signal: late.signal });
		} finally {
			clearTimeout(timer);
		}
	}

	/** Tried once: whoever asks has a way of trying again. */
	async function send(url: URL, method: string, more: RequestInit): Promise<Response> {
		try {
			const { headers } = await client.sign(url, { method, headers: more.headers ?? {} });
			return await fetch(url, { ...more, method, headers });
		} catch (error) {
			throw new S3Trouble("It does not answer", error);
		}
	}

	async function sizeOf(key: string): Promise<number | null> {
		const answer = await ask(urlOf(key), "HEAD", {}, questionMs);
		if (answer.status === 404) return null;
		refuseOther(answer);
		return Number(answer.headers.get("content-length"));
	}

	return {
		sizeOf,
		async addressFor(key, { type, size, seconds }) {
			const url = urlOf(key);
			url.searchParams.set("X-Amz-Expires", String(seconds));
			const headers = { "content-length": String(size), "content-type": type };
			const signed = await client.sign(url, { method: "PUT", headers, aws: { signQuery: true, allHeaders: true } });
			return signed.url;
		},
		async put(key, localPath, size) {
			const headers = { "content-length": String(size), "content-type": "application/octet-stream" };
			const file = createReadStream(localPath);
			// Node's fetch takes a stream and sends it with the length that is said; the types of the web know no such body.
			const body = file as unknown as ReadableStream;
			const sending: RequestInit & { duplex: "half" } = { headers, body, duplex: "half" };
			try {
				await finish(await ask(urlOf(key), "PUT", sending, sendingMs));
			} finally {
				// A request that never began has read nothing of it, and closes nothing.
				file.destroy();
			}
		},
		async get(key, range) {
			const headers: Record<string, string> = range === null ? {} : { range: `bytes=${range.from}-${range.to}` };
			const answer = await begin(urlOf(key), headers);
			if (answer.status === 404 || answer.status === 416) {
				await answer.body?.cancel();
				const size = answer.status === 404 ? null : await sizeOf(key);
				return size === null ? null : { stream: new Blob([]).stream(), size, version: "" };
			}
			refuseOther(answer);
			const total = /\/(\d+)$/.exec(answer.headers.get("content-range") ?? "")?.[1];
			const size = Number(total ?? answer.headers.get("content-length"));
			return { stream: answer.body ?? new Blob([]).stream(), size, version: answer.headers.get("etag") ?? "" };
		},
		async remove(key) {
			const answer = await ask(urlOf(key), "DELETE", {}, questionMs);
			if (answer.status === 404) await answer.body?.cancel();
			else await finish(answer);
		},
		async *list() {
			for (let next: string | null = ""; next !== null; ) {
				const url = new URL(`/${bucket}`, endpoint);
				url.searchParams.set("list-type", "2");
				if (next !== "") url.searchParams.set("continuation-token", next);
				const answer = await ask(url, "GET", {}, questionMs);
				refuseOther(answer);
				const page = listedIn(await answer.text());
				yield* page.listed;
				next = page.next;
			}
		},
	};
}

function refuseOther(answer: Response): void {
	if (answer.ok) return;
	answer.body?.cancel().catch(() => undefined);
	throw new S3Trouble(`It answered ${answer.status}`, null);
}

async function finish(answer: Response): Promise<void> {
	refuseOther(answer);
	await answer.arrayBuffer();
}
