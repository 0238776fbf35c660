import { hash } from "node:crypto";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type TestServer } from "../../support/server.ts";

type Json = {
	"application/json": { schema: { type?: string; required?: string[] }; examples?: Record<string, { value: object }> };
};
type Operation = {
	summary: string;
	parameters?: { in: string; name: string; required?: boolean }[];
	requestBody?: { content: Json };
	responses: Record<string, { content?: Json; headers?: object }>;
};
type Paths = Record<string, Record<string, Operation>>;

/** Every route the contract names and this version has; `{…}` stands for any name of a part. */
const contract = [
	"GET /healthz",
	...["POST /api/setup", "POST /api/session", "GET /api/session", "DELETE /api/session"],
	...["GET /api/devices", "DELETE /api/devices/{}", "POST /api/devices/link"],
	...["POST /api/invites", "POST /api/invites/accept"],
	...["GET /api/members", "DELETE /api/members/{}", "POST /api/members/{}/rescue"],
	...["POST /api/threads", "GET /api/threads", "GET /api/threads/{}", "PATCH /api/threads/{}"],
	...["GET /api/threads/{}/messages", "POST /api/threads/{}/messages", "PUT /api/threads/{}/read"],
	...["PATCH /api/threads/{}/messages/{}", "DELETE /api/threads/{}/messages/{}"],
	...["PUT /api/threads/{}/messages/{}/reactions/{}", "DELETE /api/threads/{}/messages/{}/reactions/{}"],
	"PUT /api/threads/{}/messages/{}/vote",
	...["POST /api/files", "GET /api/files/usage", "PUT /uploads/{}", "HEAD /uploads/{}", "PATCH /uploads/{}"],
	...["GET /api/files/{}/status", "DELETE /api/files/{}"],
	...["GET /api/search", "GET /api/openapi.json"],
	...["GET /files/{}", "GET /thumbs/{}"],
];
let house: TestServer;
let document: Record<string, unknown>;
let operations: { route: string; path: string; operation: Operation }[];
beforeAll(async () => {
	house = await openServer({});
	document = (await house.ask("GET", "/api/openapi.json", {})).body;
	operations = Object.entries(document.paths as Paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({
			route: `${method.toUpperCase()} ${path}`,
			path,
			operation,
		})),
	);
});
afterAll(() => house.close());

describe("the OpenAPI document", () => {
	it("is valid OpenAPI 3.1", async () => {
		const validator = new Validator();
		expect(await validator.validate(structuredClone(document))).toMatchObject({ valid: true });
		expect(validator.version).toBe("3.1");
	});

	it("has every route of the contract", () => {
		const routes = operations.map(({ route }) => route.replace(/\{\w+\}/g, "{}"));
		expect(routes).toEqual(expect.arrayContaining(contract));
	});

	it("says of each operation what it takes: every part of its path, and a body where one is sent", () => {
		for (const { route, path, operation } of operations) {
			const inPath = operation.parameters
				?.filter((parameter) => parameter.in === "path")
				.map(({ name }) => `{${name}}`);
			expect([route, inPath ?? []]).toEqual([route, path.match(/\{\w+\}/g) ?? []]);
			expect([route, operation.summary.length > 3]).toEqual([route, true]);
		}
		const bodies = operations.filter(({ operation }) => operation.requestBody !== undefined).map(({ route }) => route);
		const without = [
			...["POST /api/devices/link", "PUT /api/members/{id}/block", "POST /api/members/{id}/rescue"],
			"PUT /api/threads/{id}/messages/{mid}/reactions/{emoji}",
		];
		const sent = operations.filter(({ route }) => /^(?:POST|PUT|PATCH) /.test(route) && !route.endsWith("/options"));
		expect(bodies.sort()).toEqual(
			sent
				.map(({ route }) => route)
				.filter((route) => !without.includes(route))
				.sort(),
		);
	});

	it("says of each operation how it refuses, by example, in the contract's form", () => {
		for (const { route, operation } of operations) {
			for (const [status, { content, headers }] of Object.entries(operation.responses)) {
				if (Number(status) < 400) continue;
				const { schema, examples = {} } = content?.["application/json"] ?? { schema: {} };
				expect([route, schema.required]).toEqual([route, ["error", "message"]]);
				expect([route, Object.keys(examples).length > 0]).toEqual([route, true]);
				for (const [code, { value }] of Object.entries(examples)) {
					expect(value).toEqual({ error: code, message: expect.stringMatching(/^[A-Z].+\.$/) });
				}
				expect([route, headers !== undefined]).toEqual([route, status === "429"]);
			}
		}
	});
});

describe("the page of it at /api/docs", () => {
	it("shows every route and needs nothing from anywhere: no script, and a style known by its hash", async () => {
		const { status, text, headers } = await house.ask("GET", "/api/docs", {});
		expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
		for (const { route } of operations) expect(text).toContain(`<code>${route}</code>`);
		expect(text).not.toMatch(/<script|<img|<iframe|<form|\son\w+=|style=|https?:\/\//i);
		const style = /<style>(.*)<\/style>/s.exec(text)?.[1] ?? "";
		expect(headers.get("content-security-policy")).toBe(
			`default-src 'none'; style-src 'sha256-${hash("sha256", style, "base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
		);
		expect(style).toContain("light-dark(");
	});
});
