import { hash } from "node:crypto";
import { Hono } from "hono";
import { generateSpecs } from "hono-openapi";
import * as z from "zod/mini";
import packageJson from "../../../package.json" with { type: "json" };
import { type ApiDocument, showPage } from "../api-page/show-page.ts";
import { apiPageStyle } from "../api-page/style.ts";
import { describe } from "../describe.ts";
import type { HttpEnv } from "../http-parts.ts";

/** The page has one style, known by its hash, and nothing else: no script, no picture, no form. */
const pagePolicy = [
	"default-src 'none'",
	`style-src 'sha256-${hash("sha256", apiPageStyle, "base64")}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

/** The description of all routes of `app`, made from the schemas they check with; for programs and for people. */
export function openapiRoutes(app: Hono<HttpEnv>): Hono<HttpEnv> {
	let made: Promise<ApiDocument> | null = null;
	const document = () => {
		made ??= makeDocument(app);
		return made;
	};

	return new Hono<HttpEnv>()
		.get(
			"/openapi.json",
			describe({
				summary: "This document",
				answers: { 200: z.record(z.string(), z.unknown()) },
				errors: [],
				signedIn: false,
			}),
			async (c) => c.json(await document()),
		)
		.get(
			"/docs",
			describe({ summary: "This document as a page", answers: { 200: null }, errors: [], signedIn: false }),
			async (c) => {
				c.header("Content-Security-Policy", pagePolicy);
				return c.html(showPage(await document()));
			},
		);
}

async function makeDocument(app: Hono<HttpEnv>): Promise<ApiDocument> {
	const made = await generateSpecs(app, {
		documentation: {
			info: { title: "Hearth", version: packageJson.version, description: packageJson.description },
			servers: [{ url: "/" }],
			components: {
				securitySchemes: {
					bearer: { type: "http", scheme: "bearer" },
					cookie: { type: "apiKey", in: "cookie", name: "hearth" },
				},
			},
		},
		defaultValidationErrorResponse: false,
		excludeStaticFile: false,
	});
	const document = made as unknown as ApiDocument;
	for (const [path, operations] of Object.entries(document.paths)) {
		for (const operation of Object.values(operations)) operation.tags = [areaOf(path)];
	}
	return document;
}

/** What a path is about: its first word behind /api. */
function areaOf(path: string): string {
	return path.replace(/^\/(?:api\/)?/, "").split("/")[0] ?? "";
}
