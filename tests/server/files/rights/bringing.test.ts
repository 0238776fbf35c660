import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SignedInPerson, Told } from "../../../support/server.ts";
import { announce, bring, pathOf, someBytes, type Ticket, tus } from "../../../support/upload.ts";
import { moments, openRightsHouse, type RightsHouse, type Role, roles, strangers } from "./house.ts";

let house: RightsHouse;
beforeAll(async () => {
	house = await openRightsHouse();
});
afterAll(() => house.close());

const bytes = someBytes(100);
const readers: readonly Role[] = ["reader", "uploadersReader"];
const ofBo: readonly Role[] = ["uploader", "uploadersWriter", "uploadersOneThread"];

const ask = (role: Role, method: string, path: string, body: object | undefined) => {
	const { token } = house.people[role];
	return house.server.ask(method, path, { ...(token === "" ? {} : { token }), body });
};
const shapeOf = ({ status, text }: Told) => ({ status, text });

describe("[I5] announcing a file", () => {
	it.each(roles)("for %s", async (role) => {
		const told = await ask(role, "POST", "/api/files", { filename: "a.txt", mimetype: "text/plain", size: 10 });
		if (strangers.includes(role)) expect(told).toMatchObject({ status: 401, body: { error: "unauthenticated" } });
		else if (readers.includes(role)) expect(told).toMatchObject({ status: 403, body: { error: "read_only" } });
		else expect(told.status).toBe(200);
	});

	it.each(roles.filter((role) => ![...strangers, ...readers, ...ofBo].includes(role)))(
		"under the id of one of Bo's gives %s nothing of it, whatever became of it",
		async (role) => {
			const known = Object.keys(moments).filter((moment) => !["unknown", "removed"].includes(moment));
			const announced = { filename: "a.txt", mimetype: "text/plain", size: 10 };
			const answers = [];
			for (const moment of known)
				answers.push(shapeOf(await ask(role, "POST", "/api/files", { ...announced, id: house.ids[moment] })));
			expect(answers[0]).toMatchObject({ status: 400, text: expect.stringContaining("id_taken") });
			for (const answer of answers) expect(answer).toEqual(answers[0]);
		},
	);
});

describe("[I5] a message with one of Bo's files", () => {
	const cells = roles.flatMap((role) => Object.keys(moments).map((moment) => ({ role, moment })));
	/** Bo's own that was sent to nobody; a photo is one more of those. */
	const mayBeSaid = ["unsent", "photo"];

	it.each(cells)("by $role, $moment", async ({ role, moment }) => {
		const say = (id: string | undefined) =>
			ask(role, "POST", `/api/threads/${house.threadId}/messages`, { body: "look", fileIds: [id] });
		const told = await say(house.ids[moment]);
		if (ofBo.includes(role) && mayBeSaid.includes(moment)) {
			// Once, and then it is that message's.
			expect(told.status).toBe(role === "uploader" ? 201 : 400);
			return;
		}
		expect(shapeOf(told)).toEqual(shapeOf(await say(house.ids.unknown)));
		if (strangers.includes(role)) expect(told.status).toBe(401);
		else if (readers.includes(role)) expect(told.status).toBe(403);
		else expect(told).toMatchObject({ status: 400, body: { error: "unknown_file" } });
	});
});

describe("[I5] an upload address", () => {
	type Way = { method: string; headers: Record<string, string>; hasBody: boolean; good: number };
	const ways: Way[] = [
		{ method: "HEAD", headers: tus, hasBody: false, good: 200 },
		{
			...{ method: "PATCH", hasBody: true, good: 204 },
			headers: { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": "0" },
		},
		{ method: "PUT", headers: { "content-type": "text/plain" }, hasBody: true, good: 204 },
	];
	const along = (way: Way, path: string, token: string) => {
		const headers = token === "" ? way.headers : { ...way.headers, authorization: `Bearer ${token}` };
		return bring(house.server, { method: way.method, path, bytes: way.hasBody ? bytes : null, headers });
	};
	const unknownPath = () => `/uploads/${house.ids.unknown}?device=${house.people.uploader.deviceId}&until=9&key=A`;

	async function isRefused(path: string, error: "forbidden" | "upload_expired"): Promise<void> {
		for (const way of ways) {
			const told = await along(way, path, house.people.uploader.token);
			const unknown = await along(way, unknownPath(), house.people.uploader.token);
			expect([way.method, told.status]).toEqual([way.method, 403]);
			if (error === "forbidden") expect(shapeOf(told)).toEqual(shapeOf(unknown));
			else if (way.hasBody) expect(told.body.error).toBe(error);
		}
	}
	const addressFor = async (who: SignedInPerson): Promise<Ticket> => announce(house.server, who, bytes, {});
	const changed = (path: string, name: string, value: string) => {
		const url = new URL(path, "http://home");
		url.searchParams.set(name, value);
		return url.pathname + url.search;
	};

	it.each(roles)("is as good in the hands of %s as in any others: it is the right itself", async (role) => {
		const path = pathOf(await addressFor(house.people.uploader));
		for (const way of ways) expect((await along(way, path, house.people[role].token)).status).toBe(way.good);
	});

	it("is for one file, one device and five minutes, and cannot be made into another", async () => {
		const [mine, other] = [await addressFor(house.people.uploader), await addressFor(house.people.uploader)];
		const theirs = await addressFor(house.people.adult);
		const path = pathOf(mine);
		await isRefused(path.replace(mine.file.id, other.file.id), "forbidden");
		await isRefused(path.replace(mine.file.id, theirs.file.id), "forbidden");
		await isRefused(changed(path, "device", house.people.adult.deviceId), "forbidden");
		await isRefused(changed(path, "device", house.people.uploadersWriter.deviceId), "forbidden");
		await isRefused(changed(path, "until", "99999999999999"), "forbidden");
		await isRefused(changed(path, "key", new URL(theirs.uploadUrl).searchParams.get("key") ?? ""), "forbidden");
		for (const missing of ["device", "until", "key"]) await isRefused(changed(path, missing, ""), "forbidden");
		house.server.pass(5 * 60_000 + 1);
		await isRefused(path, "upload_expired");
	});

	it("is good for nothing once its device, its thread, its file or its member is gone", async () => {
		const { server, people, threadId } = house;
		const lost = await server.signInAgain("cleo");
		const ofLost = pathOf(await addressFor(lost));
		await server.ask("DELETE", `/api/devices/${lost.deviceId}`, people.adult);
		await isRefused(ofLost, "forbidden");

		const gone = await addressFor(people.adult);
		await server.database.deleteFrom("files").where("id", "=", gone.file.id).execute();
		await isRefused(pathOf(gone), "forbidden");

		const memberIds = [people.adult.memberId, people.uploader.memberId];
		const group = await ask("owner", "POST", "/api/threads", { memberIds, title: "Boats" });
		const { id } = group.body.thread as { id: string };
		const sent = await addressFor(people.adult);
		await ask("adult", "POST", `/api/threads/${id}/messages`, { body: "look", fileIds: [sent.file.id] });
		const again = pathOf(await announce(server, people.adult, bytes, { id: sent.file.id }));
		await ask("owner", "PATCH", `/api/threads/${id}`, { memberIds: [people.owner.memberId, people.uploader.memberId] });
		await isRefused(again, "forbidden");

		const [last, said] = [await addressFor(people.adult), await addressFor(people.adult)];
		await ask("adult", "POST", `/api/threads/${threadId}/messages`, { body: "look", fileIds: [said.file.id] });
		await ask("owner", "DELETE", `/api/members/${people.adult.memberId}`, undefined);
		await isRefused(pathOf(last), "forbidden");
		await isRefused(pathOf(said), "forbidden");
	});
});
