import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putFile } from "../../../support/kept-files.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../../support/server.ts";

const photo = "01900000-0000-7000-8000-0000000000f1";
const video = "01900000-0000-7000-8000-0000000000f2";
const poster = "01900000-0000-7000-8000-0000000000f3";
const page = "01900000-0000-7000-8000-0000000000f4";
const coming = "01900000-0000-7000-8000-0000000000f5";
const claimed = "01900000-0000-7000-8000-0000000000f6";
const text = "0123456789";
const bytesOf = (words: string) => new TextEncoder().encode(words);

let house: TestServer;
let alva: SignedInPerson;
beforeAll(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	await house.signedIn("bo");
	const sent = { threadId: await house.threadId(), messageId: "01900000-0000-7000-8000-00000000aaaa" };
	const usual = { by: "bo", sent, posterOf: null, status: "ready" } as const;
	const small = { phone: bytesOf("phone"), desktop: bytesOf("desktop") };
	const original = bytesOf(text);
	await putFile(house, {
		...{ ...usual, id: photo, name: 'Snö "på" kullen.jpg', type: "image/jpeg", parts: { original, ...small } },
	});
	await putFile(house, { ...usual, id: video, name: "steps.mp4", type: "video/mp4", parts: { original } });
	await putFile(house, {
		...{ ...usual, id: poster, name: "steps.jpg", type: "image/jpeg", posterOf: video },
		parts: { original, phone: bytesOf("poster") },
	});
	await putFile(house, { ...usual, id: page, name: "page.html", type: "text/html", parts: { original } });
	await putFile(house, { ...usual, id: coming, name: "a.png", type: "image/png", status: "pending", parts: {} });
	await putFile(house, {
		...{ ...usual, id: claimed, by: "alva", name: "mine.png", type: "image/png", posterOf: page },
		parts: { original, phone: bytesOf("not Bo's") },
	});
});
afterAll(() => house.close());

const get = (path: string, headers: Record<string, string>) => house.ask("GET", path, { token: alva.token, headers });

describe("a file's bytes", () => {
	it("come whole, as what they are, under their name, and can run nowhere", async () => {
		const told = await get(`/files/${photo}`, {});
		expect([told.status, told.text]).toEqual([200, text]);
		expect(Object.fromEntries(told.headers)).toMatchObject({
			"content-type": "image/jpeg",
			"content-length": "10",
			"accept-ranges": "bytes",
			"content-disposition": `inline; filename="Sn_ _p__ kullen.jpg"; filename*=UTF-8''Sn%C3%B6%20%22p%C3%A5%22%20kullen.jpg`,
			"content-security-policy": "default-src 'none'; sandbox",
			"x-content-type-options": "nosniff",
			"cross-origin-resource-policy": "same-origin",
			"cache-control": "private, no-store",
			vary: "Cookie, Authorization",
			etag: expect.stringMatching(/^"[\w-]+"$/),
		});
	});

	it("of a page are for saving, whatever it is called", async () => {
		const { headers } = await get(`/files/${page}`, {});
		expect(headers.get("content-disposition")).toMatch(/^attachment; filename="page.html";/);
	});

	it("of a video are for the player, and its small picture is its poster's", async () => {
		expect((await get(`/files/${video}`, {})).headers.get("content-disposition")).toMatch(/^inline;/);
		expect((await get(`/thumbs/${video}`, {})).text).toBe("poster");
		expect((await get(`/thumbs/${video}?size=desktop`, {})).status).toBe(404);
	});

	it("have a small picture in two sizes, and none that another calls one", async () => {
		for (const [query, words] of [
			["", "phone"],
			["?size=phone", "phone"],
			["?size=desktop", "desktop"],
		]) {
			const told = await get(`/thumbs/${photo}${query}`, {});
			expect([told.status, told.text, told.headers.get("content-type")]).toEqual([200, words, "image/webp"]);
		}
		expect(await get(`/thumbs/${page}`, {})).toMatchObject({ status: 404, body: { error: "not_found" } });
		expect(await get(`/thumbs/${photo}?size=huge`, {})).toMatchObject({ status: 400, body: { error: "bad_request" } });
	});

	it("that have not come are said not to be ready", async () => {
		for (const path of [`/files/${coming}`, `/thumbs/${coming}`])
			expect(await get(path, {})).toMatchObject({ status: 404, body: { error: "not_ready" } });
	});

	it("are given to a browser's cookie as well", async () => {
		const told = await house.ask("GET", `/files/${photo}`, { headers: { cookie: `hearth=${alva.token}` } });
		expect(told.text).toBe(text);
	});
});

describe("a range", () => {
	it.each([
		["bytes=0-0", "0", "bytes 0-0/10"],
		["bytes=2-4", "234", "bytes 2-4/10"],
		["bytes=7-", "789", "bytes 7-9/10"],
		["bytes=-3", "789", "bytes 7-9/10"],
		["bytes=-99", text, "bytes 0-9/10"],
		["bytes=5-99", "56789", "bytes 5-9/10"],
	])("%s is given by itself", async (range, words, said) => {
		const told = await get(`/files/${photo}`, { range });
		expect([told.status, told.text, told.headers.get("content-range")]).toEqual([206, words, said]);
		expect(told.headers.get("content-length")).toBe(String(words.length));
	});

	it.each(["bytes=10-", "bytes=99-100", "bytes=-0"])("%s is none of it", async (range) => {
		const told = await get(`/files/${photo}`, { range });
		expect(told).toMatchObject({ status: 416, body: { error: "bad_range" } });
		expect(told.headers.get("content-range")).toBe("bytes */10");
	});

	it.each(["bytes=0-1,4-5", "bytes=4-2", "lines=1-2", "bytes=", "bytes=-", "bytes=a-b", "bytes=0-1;"])(
		"%s is answered with the whole",
		async (range) => {
			const told = await get(`/files/${photo}`, { range });
			expect([told.status, told.text, told.headers.get("content-range")]).toEqual([200, text, null]);
		},
	);

	it("holds only while the file is the same", async () => {
		const etag = (await get(`/files/${photo}`, {})).headers.get("etag") ?? "";
		const asked = (condition: string) => get(`/files/${photo}`, { range: "bytes=2-4", "if-range": condition });
		expect((await asked(etag)).text).toBe("234");
		for (const other of ['"another"', `W/${etag}`, "Fri, 01 May 2026 08:00:00 GMT"])
			expect((await asked(other)).text).toBe(text);
	});
});

describe("a copy that is still good", () => {
	it("is said to be, to whoever may have it, and to nobody else", async () => {
		const etag = (await get(`/files/${photo}`, {})).headers.get("etag") ?? "";
		for (const listed of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
			const told = await get(`/files/${photo}`, { "if-none-match": listed });
			expect([told.status, told.text, told.headers.get("etag")]).toEqual([304, "", etag]);
			expect(told.headers.get("cache-control")).toBe("private, no-store");
		}
		expect((await get(`/files/${photo}`, { "if-none-match": '"other"' })).status).toBe(200);
		expect((await get(`/thumbs/${photo}`, { "if-none-match": etag })).text).toBe("phone");
		expect((await house.ask("GET", `/files/${photo}`, { headers: { "if-none-match": etag } })).status).toBe(401);
	});
});

describe("HEAD", () => {
	it("tells what would come, whole, and opens nothing", async () => {
		const told = await house.ask("HEAD", `/files/${photo}`, { token: alva.token, headers: { range: "bytes=2-4" } });
		expect([told.status, told.text, told.headers.get("content-length")]).toEqual([200, "", "10"]);
		const small = await house.ask("HEAD", `/thumbs/${photo}`, alva);
		expect([small.status, small.text, small.headers.get("content-length")]).toEqual([200, "", "5"]);
	});
});
