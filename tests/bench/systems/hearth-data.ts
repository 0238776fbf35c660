import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createCore } from "../../../server/core.ts";
import { type Database, openDatabase } from "../../../server/database/open-database.ts";
import { openHistory } from "../../../server/history/open-history.ts";
import { hashSecret, makeSecret } from "../../../server/people/secret.ts";
import { shippedCeilings } from "../../../shared/ceilings.ts";
import { limits } from "../../../shared/limits.ts";
import { insertGroups } from "./groups.ts";
import { addMessages } from "./history.ts";
import { makeId } from "./make-id.ts";

export type Who = { memberId: string; deviceId: string; token: string };
/** `linkToken` signs one browser in as the first member; `groupIds` are threads beside the family's that all are in. */
export type HearthFamily = { threadId: string; groupIds: string[]; people: Who[]; linkToken: string };
/** `messages` in each thread. */
export type FamilySize = { devices: number; messages: number; groups: number };

/** A family's devices are spread over its members: four to each, and more where there would be too many people. */
const membersMost = 50;
const devicesPerMember = (devices: number) => Math.max(4, Math.ceil(devices / membersMost));

/** Makes a data folder with a family of so many signed-in devices and messages, as the server would have it, but at once. */
export async function makeFamily(dataDir: string, { devices, messages, groups }: FamilySize): Promise<HearthFamily> {
	mkdirSync(dataDir, { recursive: true });
	const database = await openDatabase(join(dataDir, "hearth.db"));
	const family = await insertFamily(database, devices, groups);
	const threadIds = messages > 0 ? [family.threadId, ...family.groupIds] : [];
	for (const threadId of threadIds) addMessages(dataDir, { ...family, threadId }, messages);
	const history = await openHistory(database, { clock: Date.now, randomBytes });
	const core = createCore({
		...{
			database,
			history,
			clock: Date.now,
			randomBytes,
			segmentMessages: limits.segmentMessages,
			ceilings: shippedCeilings,
		},
		crashPoint: () => undefined,
		onBrokenDocument: () => undefined,
		onShowFailed: () => undefined,
		onWriteFailed: () => undefined,
	});
	await core.writes.write(async (tx) => ({ value: undefined, show: await core.directory.refresh(tx) }));
	await database.destroy();
	return family;
}

async function insertFamily(database: Database, devices: number, groups: number): Promise<HearthFamily> {
	const at = new Date().toISOString();
	const threadId = makeId();
	await database.insertInto("family").values({ id: makeId(), name: "Lindgren", created_at: at }).execute();
	const thread = { id: threadId, kind: "family" as const, title: "Family Chat", open_segment: 0, last_seq: 0 };
	await database
		.insertInto("threads")
		.values({ ...thread, created_at: at, updated_at: at })
		.execute();
	const people: Who[] = [];
	let memberId = "";
	for (let index = 0; index < devices; index += 1) {
		if (index % devicesPerMember(devices) === 0) memberId = await insertMember(database, threadId, at);
		people.push(await insertDevice(database, memberId, at));
	}
	const groupIds = await insertGroups(database, groups);
	return { threadId, groupIds, people, linkToken: await insertLink(database, people[0]?.memberId ?? "") };
}

async function insertLink(database: Database, memberId: string): Promise<string> {
	const token = makeSecret(randomBytes);
	await database
		.insertInto("sign_in_links")
		.values({ token_hash: hashSecret(token), member_id: memberId, expires_at: "2999-01-01T00:00:00.000Z" })
		.execute();
	return token;
}

async function insertMember(database: Database, threadId: string, at: string): Promise<string> {
	const id = makeId();
	const names = { name: `Member ${id.slice(-4)}`, username: id.slice(0, 30), username_key: id };
	await database
		.insertInto("members")
		.values({ id, ...names, role: "adult", password_hash: "none", created_at: at, removed_at: null })
		.execute();
	await database
		.insertInto("thread_members")
		.values({ thread_id: threadId, member_id: id, joined_at: at, read_seq: 0 })
		.execute();
	return id;
}

async function insertDevice(database: Database, memberId: string, at: string): Promise<Who> {
	const [deviceId, token] = [makeId(), makeSecret(randomBytes)];
	await database
		.insertInto("devices")
		.values({
			...{ id: deviceId, member_id: memberId, name: "Phone", token_hash: hashSecret(token) },
			...{ created_at: at, last_seen_at: at, revoked_at: null },
		})
		.execute();
	return { memberId, deviceId, token };
}
