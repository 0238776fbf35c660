import { Hono } from "hono";
import { generateSpecs } from "hono-openapi";
import * as z from "zod/mini";
import packageJson from "../../../package.json" with { type: "json" };
import { describe } from "../describe.ts";
import type { HttpEnv } from "../http-parts.ts";

const described = describe({
	summary: "This document",
	answers: { 200: z.record(z.string(), z.unknown()) },
	errors: [],
	signedIn: false,
});

/** The description of all routes of `app`, made from the schemas they check with. */
export function openapiRoutes(app: Hono<HttpEnv>): Hono<HttpEnv> {
	let document: ReturnType<typeof generateSpecs> | null = null;
	return new Hono<HttpEnv>().get("/openapi.json", described, async (c) => {
		document ??= generateSpecs(app, {
			documentation: {
				info: { title: "Hearth", version: packageJson.version, description: packageJson.description },
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
		return c.json(await document);
	});
}
