import { CompiledQuery, createQueryId, type RootOperationNode } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createMaySee } from "../../../../server/files/may-see.ts";
import { findPicture } from "../../../../server/http/bytes/find-picture.ts";
import { putFile } from "../../../support/kept-files.ts";
import { openServer, type TestServer } from "../../../support/server.ts";

const video = "01900000-0000-7000-8000-0000000000f1";

let house: TestServer;
beforeEach(async () => {
	house = await openServer({});
});
afterEach(() => house.close());

it("a small picture is found without looking through all the files its author ever sent", async () => {
	const { memberId } = await house.signedIn("alva");
	const sent = { threadId: await house.threadId(), messageId: "01900000-0000-7000-8000-00000000aaaa" };
	const parts = { original: new Uint8Array(3) };
	const about = { by: "alva", name: "a.mp4", type: "video/mp4", posterOf: null, status: "ready" } as const;
	await putFile(house, { ...about, id: video, sent, parts });

	const asked: RootOperationNode[] = [];
	const database = house.database.withPlugin({
		transformQuery({ node }) {
			asked.push(node);
			return node;
		},
		transformResult: async ({ result }) => result,
	});
	const { id: deviceId } = await house.database.selectFrom("devices").select("id").executeTakeFirstOrThrow();
	const maySee = createMaySee(house.database);
	const file = await maySee(video, { memberId, deviceId });
	if (file === null) throw new Error("expected Alva to see her video");
	expect(await findPicture({ database, maySee }, file, { memberId, deviceId })).toEqual(file);
	const plans = await Promise.all(asked.map(planOf));
	expect(plans.flat()).toEqual(["SEARCH files USING INDEX files_by_message (message_id=?)"]);
});

async function planOf(node: RootOperationNode): Promise<string[]> {
	const { sql, parameters } = house.database.getExecutor().compileQuery(node, createQueryId());
	const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
	const { rows } = await house.database.executeQuery<{ detail: string }>(plan);
	return rows.map(({ detail }) => detail);
}
