import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAuthenticator, type Signing } from "../../support/authenticator.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

const [origin, rpId] = ["https://home.example", "home.example"];
const headers = { origin };

let house: TestServer;
let bo: SignedInPerson;
beforeEach(async () => {
	house = await openServer({ PUBLIC_URL: origin });
	bo = await house.signedIn("bo");
});
afterEach(() => house.close());

type Authenticator = ReturnType<typeof createAuthenticator>;

async function challengeOf(path: string, token: string | undefined): Promise<string> {
	const { status, body } = await house.ask("POST", path, { token, headers });
	expect(status).toBe(200);
	return (body.options as { challenge: string }).challenge;
}

const honest = (challenge: string, counter: number): Signing => ({
	challenge,
	origin,
	rpId,
	counter,
	isVerified: true,
});
const toMake = (person: SignedInPerson) => challengeOf("/api/passkeys/options", person.token);
const toSignIn = () => challengeOf("/api/session/passkey/options", undefined);
const add = (person: SignedInPerson, response: object) =>
	house.ask("POST", "/api/passkeys", { token: person.token, headers, body: { response } });
const signIn = (response: object) =>
	house.ask("POST", "/api/session/passkey", { headers, body: { response, deviceName: "New phone" } });
const passkeysOf = async (person: SignedInPerson) =>
	(await house.ask("GET", "/api/passkeys", person)).body.passkeys as { id: string; lastUsedAt: string | null }[];

/** Bo's passkey, made as a browser would. */
async function boWithPasskey(): Promise<Authenticator> {
	const authenticator = createAuthenticator();
	const told = await add(bo, authenticator.make(honest(await toMake(bo), 0)));
	expect(told).toMatchObject({ status: 201, body: { passkey: { name: "A device", lastUsedAt: null } } });
	return authenticator;
}

const unknown = { status: 401, body: { error: "unknown_passkey" } };
const bad = { status: 400, body: { error: "bad_passkey" } };

describe("a passkey", () => {
	it("signs its member in without a name or a password, as often as it is asked", async () => {
		const authenticator = await boWithPasskey();
		for (const counter of [1, 2]) {
			house.pass(60_000);
			const told = await signIn(authenticator.use(honest(await toSignIn(), counter), bo.memberId));
			expect(told).toMatchObject({ status: 201, body: { member: { name: "Bo" }, device: { name: "New phone" } } });
			expect((await house.ask("GET", "/api/session", { token: String(told.body.token) })).status).toBe(200);
		}
		expect((await passkeysOf(bo))[0]?.lastUsedAt).toBe("2026-05-01T08:02:00.000Z");
	});

	it("is its member's to see and to take away", async () => {
		const authenticator = await boWithPasskey();
		const alva = await house.signedIn("alva");
		const id = (await passkeysOf(bo))[0]?.id;
		expect(await passkeysOf(alva)).toEqual([]);
		expect((await house.ask("DELETE", `/api/passkeys/${id}`, alva)).status).toBe(404);
		expect((await house.ask("DELETE", `/api/passkeys/${id}`, bo)).status).toBe(204);
		expect((await house.ask("DELETE", `/api/passkeys/${id}`, bo)).status).toBe(404);
		expect(await signIn(authenticator.use(honest(await toSignIn(), 1), bo.memberId))).toMatchObject(unknown);
	});

	it("ends with the membership", async () => {
		const authenticator = await boWithPasskey();
		await house.ask("DELETE", `/api/members/${bo.memberId}`, await house.signedIn("alva"));
		expect(await signIn(authenticator.use(honest(await toSignIn(), 1), bo.memberId))).toMatchObject(unknown);
		expect(await house.database.selectFrom("passkeys").select("id").execute()).toEqual([]);
	});

	it("is not made by children, nor for an address in numbers", async () => {
		const didi = await house.signedIn("didi");
		const forbidden = { status: 403, body: { error: "forbidden" } };
		expect(await house.ask("POST", "/api/passkeys/options", { ...didi, headers })).toMatchObject(forbidden);
		const made = createAuthenticator().make(honest("a", 0));
		expect(await add(didi, made)).toMatchObject(forbidden);
		const byNumber = await openServer({ PUBLIC_URL: "https://192.0.2.7" });
		const ask = byNumber.ask("POST", "/api/session/passkey/options", { headers: { origin: "https://192.0.2.7" } });
		expect(await ask).toMatchObject(bad);
		await byNumber.close();
	});
});

describe("making one", () => {
	const lies: Record<string, (signing: Signing) => Partial<Signing>> = {
		"by another site": () => ({ origin: "https://home.example.evil.test" }),
		"for another site": () => ({ rpId: "evil.test" }),
		"by nobody who was recognised": () => ({ isVerified: false }),
		"with a challenge of its own": () => ({ challenge: "A".repeat(43) }),
	};

	it.each(Object.entries(lies))("%s is refused", async (_what, lie) => {
		const signing = honest(await toMake(bo), 0);
		expect(await add(bo, createAuthenticator().make({ ...signing, ...lie(signing) }))).toMatchObject(bad);
		expect(await passkeysOf(bo)).toEqual([]);
	});

	it("answers a challenge once, its own, and soon", async () => {
		const once = honest(await toMake(bo), 0);
		expect((await add(bo, createAuthenticator().make(once))).status).toBe(201);
		expect(await add(bo, createAuthenticator().make(once))).toMatchObject(bad);
		const alvas = honest(await toMake(await house.signedIn("alva")), 0);
		expect(await add(bo, createAuthenticator().make(alvas))).toMatchObject(bad);
		const late = honest(await toMake(bo), 0);
		house.pass(3 * 60_000);
		expect(await add(bo, createAuthenticator().make(late))).toMatchObject(bad);
		const forSignIn = honest(await toSignIn(), 0);
		expect(await add(bo, createAuthenticator().make(forSignIn))).toMatchObject(bad);
	});

	it("takes no passkey that somebody has already", async () => {
		const authenticator = await boWithPasskey();
		const alva = await house.signedIn("alva");
		expect(await add(alva, authenticator.make(honest(await toMake(alva), 0)))).toMatchObject(bad);
	});

	it("remembers the newest five questions of one person, and no flood pushes out another's", async () => {
		const mine = honest(await toMake(await house.signedIn("alva")), 0);
		const oldest = honest(await toMake(bo), 0);
		for (let n = 0; n < 5; n += 1) await toMake(bo);
		expect(await add(bo, createAuthenticator().make(oldest))).toMatchObject(bad);
		expect((await add(await house.signedIn("alva"), createAuthenticator().make(mine))).status).toBe(201);
	});
});

describe("signing in with one", () => {
	const lies: Record<string, Partial<Signing>> = {
		"from another site": { origin: "https://evil.test" },
		"that was signed for another site": { rpId: "evil.test" },
		"without recognising its person": { isVerified: false },
		"with a counter that went back": { counter: 3 },
	};

	it.each(Object.entries(lies))("%s is refused, with the same answer", async (_what, lie) => {
		const authenticator = await boWithPasskey();
		expect((await signIn(authenticator.use(honest(await toSignIn(), 4), bo.memberId))).status).toBe(201);
		const signing = { ...honest(await toSignIn(), 5), ...lie };
		expect(await signIn(authenticator.use(signing, bo.memberId))).toMatchObject(unknown);
	});

	it("is refused to a replay, to a passkey nobody has, and to one that says it is another's", async () => {
		const authenticator = await boWithPasskey();
		const answer = authenticator.use(honest(await toSignIn(), 0), bo.memberId);
		expect((await signIn(answer)).status).toBe(201);
		expect(await signIn(answer)).toMatchObject(unknown);
		const stranger = createAuthenticator().use(honest(await toSignIn(), 1), bo.memberId);
		expect(await signIn(stranger)).toMatchObject(unknown);
		const alva = await house.signedIn("alva");
		expect(await signIn(authenticator.use(honest(await toSignIn(), 1), alva.memberId))).toMatchObject(unknown);
	});

	it("of one answer sent twice at once lets one in", async () => {
		const authenticator = await boWithPasskey();
		const [one, two] = [honest(await toSignIn(), 7), honest(await toSignIn(), 7)];
		const told = await Promise.all([one, two].map((signing) => signIn(authenticator.use(signing, bo.memberId))));
		expect(told.map(({ status }) => status).sort()).toEqual([201, 401]);
	});

	it("is counted like a wrong password, until somebody gets in", async () => {
		for (let n = 0; n < 10; n += 1) await toSignIn();
		const limited = await house.ask("POST", "/api/session/passkey/options", { headers });
		expect(limited).toMatchObject({ status: 429, body: { error: "rate_limited" } });
		const tries = Array.from({ length: 11 }, () => signIn(createAuthenticator().use(honest("x", 1), bo.memberId)));
		expect((await Promise.all(tries)).map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
	});
});
