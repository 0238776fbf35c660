import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openS3, type S3Settings, s3Times } from "../../server/files/s3/s3.ts";
import { createS3Store, incomingKey } from "../../server/files/s3/s3-store.ts";
import { runVerb } from "../support/run-verb.ts";
import { openServer, type SignedInPerson, type TestServer } from "../support/server.ts";
import { tryStore } from "../support/store-suite.ts";
import { announce, sha256, someBytes, type Ticket } from "../support/upload.ts";
import { installS3rver, type S3Server, startS3rver } from "./s3-server.ts";

const isLong = process.env.PROVE !== undefined;
const bytes = someBytes(3_000_000);

/** The long form alone: it installs a server of the S3 protocol, s3rver, from npm. */
describe.runIf(isLong)("with a real server of the S3 protocol", () => {
	let server: S3Server;
	let house: TestServer;
	let alva: SignedInPerson;
	/** The bucket as anybody with its keys sees it. */
	const bucket = () => openS3(server.settings, s3Times);
	beforeAll(async () => {
		installS3rver();
		server = await startS3rver();
		house = await openServer(variables(server.settings));
		await house.app.listen();
		alva = await house.signedIn("alva");
	}, 300_000);
	afterAll(async () => {
		await house?.close();
		await server?.stop();
	});

	describe("a store there", () => {
		tryStore((places) => createS3Store(bucket(), places));
	});

	const putThere = ({ uploadUrl, headers }: Ticket, body: Uint8Array<ArrayBuffer>) =>
		fetch(uploadUrl, { method: "PUT", headers, body });
	const statusOf = async ({ file }: Ticket) => (await house.ask("GET", `/api/files/${file.id}/status`, alva)).body;
	const untilReady = (ticket: Ticket) =>
		expect.poll(() => statusOf(ticket), { timeout: 20_000 }).toMatchObject({ status: "ready" });

	const get = ({ file }: Ticket, headers: Record<string, string>) =>
		house.app.http.request(`/files/${file.id}`, { headers: { authorization: `Bearer ${alva.token}`, ...headers } });
	const hashOf = async (answer: Response | Promise<Response>) =>
		sha256(new Uint8Array(await (await answer).arrayBuffer()));

	it("a file goes straight there, is read here, and comes back from here, whole and in part", async () => {
		const ticket = await announce(house, alva, bytes, { hash: sha256(bytes) });
		expect(ticket).toMatchObject({ resumable: false });
		expect(ticket.uploadUrl.startsWith(`${server.settings.endpoint}/family/${ticket.file.id}/incoming?`)).toBe(true);
		expect((await putThere(ticket, bytes)).status).toBe(200);
		await untilReady(ticket);
		expect(await hashOf(get(ticket, {}))).toBe(sha256(bytes));
		const part = await get(ticket, { range: "bytes=1000-1999" });
		expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 1000-1999/3000000"]);
		expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(1_000, 2_000));
		await expect.poll(() => bucket().sizeOf(incomingKey(ticket.file.id))).toBeNull();
	});

	it("of a wrong length or with a wrong hash it never gets further, and the right one may be brought after it", async () => {
		for (const wrong of [bytes.slice(1), bytes.slice().fill(7, 0, 1)]) {
			const ticket = await announce(house, alva, bytes, { hash: sha256(bytes) });
			await putThere(ticket, wrong);
			await statusOf(ticket);
			// A server that goes by the signature refuses the one; this one takes all, and we do not.
			await expect.poll(() => house.logged.join()).not.toContain('"level":50');
			expect(await statusOf(ticket)).toMatchObject({ status: "pending" });
			expect((await putThere(ticket, bytes)).status).toBe(200);
			await untilReady(ticket);
			expect(await hashOf(get(ticket, {}))).toBe(sha256(bytes));
		}
	});

	it("without being asked for it is found, also what came while Hearth was not there", async () => {
		const ticket = await announce(house, alva, bytes, {});
		const late = await announce(house, alva, bytes, {});
		const goBack = await house.backUp();
		await putThere(late, bytes);
		await goBack(async () => undefined);
		await house.app.listen();
		const rowOf = async ({ file }: Ticket) =>
			house.database.selectFrom("files").select("status").where("id", "=", file.id).executeTakeFirst();
		await expect.poll(() => rowOf(late), { timeout: 20_000 }).toEqual({ status: "ready" });
		const again = await announce(house, alva, bytes, { id: ticket.file.id });
		await putThere(again, bytes);
		await expect.poll(() => rowOf(again), { timeout: 20_000 }).toEqual({ status: "ready" });
	});

	it("taken back, nothing of it stays there", async () => {
		const ticket = await announce(house, alva, bytes, {});
		await putThere(ticket, bytes);
		expect((await house.ask("DELETE", `/api/files/${ticket.file.id}`, alva)).status).toBe(204);
		const keys = (await Array.fromAsync(bucket().list())).map(({ key }) => key);
		expect(keys.filter((key) => key.startsWith(ticket.file.id))).toEqual([]);
	});

	it("an address is good for this file, type and length alone", async () => {
		const url = new URL((await announce(house, alva, bytes, {})).uploadUrl);
		expect(url.searchParams.get("X-Amz-SignedHeaders")).toBe("content-length;content-type;host");
		expect(url.searchParams.get("X-Amz-Expires")).toBe("300");
	});

	it("the page may connect to it, and to nothing else besides us", async () => {
		const { headers } = await house.ask("GET", "/healthz", {});
		expect(headers.get("content-security-policy")).toMatch(
			new RegExp(`connect-src 'self' ${server.settings.endpoint};`),
		);
	});

	it("the doctor finds it good, a backup says that the files are not in it, and a wrong key is noticed", async () => {
		const environment = { PORT: "0", DATA_DIR: house.dataDir, ...variables(server.settings) };
		const good = `ok    Files at ${server.settings.endpoint}, bucket family`;
		expect((await runVerb(["doctor"], environment)).stdout).toContain(good);
		expect((await runVerb(["backup"], environment)).stdout).toContain("The bytes of files are at the S3 server");
		const bad = await runVerb(["doctor"], { ...environment, S3_ACCESS_KEY_ID: "nobody" });
		expect(bad.stdout).toContain("It answered 403");
	});

	it("while it is away the chat goes on, and a file waits for it", async () => {
		const ticket = await announce(house, alva, bytes, {});
		await server.stop();
		const threadId = await house.threadId();
		const said = await house.ask("POST", `/api/threads/${threadId}/messages`, {
			...alva,
			body: { body: "still here" },
		});
		expect(said.status).toBe(201);
		expect(await statusOf(ticket)).toMatchObject({ status: "pending" });
	});
});

function variables({ endpoint, bucket, accessKeyId, secretAccessKey }: S3Settings): Record<string, string> {
	return {
		...{
			S3_ENDPOINT: endpoint,
			S3_BUCKET: bucket,
			S3_ACCESS_KEY_ID: accessKeyId,
			S3_SECRET_ACCESS_KEY: secretAccessKey,
		},
	};
}
