import PusherModule from "pusher-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runVerb } from "../support/run-verb.ts";
import { openServer, type SignedInPerson, type TestServer } from "../support/server.ts";
import { installSoketi, type Soketi, startSoketi } from "./soketi.ts";

const isLong = process.env.PROVE !== undefined;
const app = { id: "hearth", key: "hearth-key", secret: "hearth-pusher-secret" };
// A CommonJS module under Node: its class is what it exports, whatever its types say.
const Pusher = PusherModule as unknown as typeof PusherModule.default;
type Pusher = PusherModule.default;

/** The long form alone: it installs a server of the Pusher protocol, soketi, from npm. */
describe.runIf(isLong)("[I5] with a real server of the Pusher protocol and pusher-js", () => {
	let soketi: Soketi;
	let house: TestServer;
	let url: string;
	let threadId: string;
	let alva: SignedInPerson;
	let bo: SignedInPerson;
	const programs: Pusher[] = [];
	const settings = () => ({
		PUSHER_APP_ID: app.id,
		PUSHER_KEY: app.key,
		PUSHER_SECRET: app.secret,
		PUSHER_HOST: soketi.url,
	});

	beforeAll(async () => {
		installSoketi();
		soketi = await startSoketi(app);
		house = await openServer({ ...settings() });
		url = await house.app.listen();
		alva = await house.signedIn("alva");
		bo = await house.signedIn("bo");
		threadId = await house.threadId();
	}, 300_000);
	afterAll(async () => {
		for (const program of programs) program.disconnect();
		await house?.close();
		await soketi?.stop();
	});

	function connect({ token }: { token: string }): Pusher {
		const program = new Pusher(app.key, {
			...{ wsHost: "127.0.0.1", wsPort: soketi.port, forceTLS: false, enabledTransports: ["ws"], cluster: "none" },
			channelAuthorization: {
				...{ transport: "ajax", endpoint: `${url}/api/pusher/auth`, headers: { authorization: `Bearer ${token}` } },
			},
		});
		programs.push(program);
		return program;
	}

	function subscribe(who: { token: string }, channelName: string) {
		const channel = connect(who).subscribe(channelName);
		const joined = new Promise<string>((resolve) => {
			channel.bind("pusher:subscription_succeeded", () => resolve("in"));
			channel.bind("pusher:subscription_error", ({ status }: { status: number }) => resolve(`refused ${status}`));
		});
		const next = (event: string) => new Promise<unknown>((resolve) => void channel.bind(event, resolve));
		return { joined, next };
	}

	it("a member hears what is said, as REST answers it", async () => {
		const channel = subscribe(bo, `private-thread-${threadId}`);
		expect(await channel.joined).toBe("in");
		const heard = channel.next("message:new");
		const { body } = await house.ask("POST", `/api/threads/${threadId}/messages`, {
			token: alva.token,
			body: { body: "dinner" },
		});
		expect(await heard).toEqual({ threadId, message: body.message });
	});

	it("many messages come in their order", async () => {
		const channel = connect(bo).subscribe(`private-thread-${threadId}`);
		await new Promise((resolve) => channel.bind("pusher:subscription_succeeded", resolve));
		const bodies: string[] = [];
		const all = new Promise<void>((resolve) => {
			channel.bind("message:new", ({ message }: { message: { body: string } }) => {
				if (bodies.push(message.body) === 25) resolve();
			});
		});
		for (let n = 0; n < 25; n += 1) {
			house.pass(1_000);
			await house.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body: { body: `${n}` } });
		}
		await all;
		expect(bodies).toEqual(Array.from({ length: 25 }, (_, index) => `${index}`));
	});

	it("a thread that is not theirs, and a guessed token, hear nothing", async () => {
		expect(await subscribe(bo, `private-thread-${bo.memberId}`).joined).toBe("refused 404");
		expect(await subscribe({ token: "guessed" }, `private-thread-${threadId}`).joined).toBe("refused 401");
	});

	it("a wrong secret is noticed: by the log, and by the doctor, which finds the right one good", async () => {
		const wrong = await openServer({ ...settings(), PUSHER_SECRET: "another-secret", SEED: "25" });
		const { token } = await wrong.signedIn("alva");
		await wrong.ask("POST", `/api/threads/${await wrong.threadId()}/messages`, { token, body: { body: "hello" } });
		await expect.poll(() => wrong.logged.join()).toContain("status 401");
		await wrong.close();
		const environment = { PORT: "0" };
		expect((await runVerb(["doctor"], { ...environment, ...settings() })).stdout).toContain(
			`ok    Pusher at ${soketi.url}`,
		);
		const bad = await runVerb(["doctor"], { ...environment, ...settings(), PUSHER_SECRET: "another-secret" });
		expect(bad.stdout).toContain("It answers with 401");
		expect(bad.stdout + bad.stderr).not.toContain("another-secret");
	});
});
