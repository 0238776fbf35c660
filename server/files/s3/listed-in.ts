import type { Listed } from "./s3.ts";

/** A page of ListObjectsV2; `next` is where the next one begins, null at the end. Our keys hold nothing XML would escape. */
export function listedIn(xml: string): { listed: Listed[]; next: string | null } {
	const listed = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, one = ""]) => ({
		key: textOf(one, "Key") ?? "",
		at: Date.parse(textOf(one, "LastModified") ?? ""),
	}));
	return { listed, next: textOf(xml, "NextContinuationToken") };
}

function textOf(xml: string, name: string): string | null {
	const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
	return text === undefined ? null : text.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
}
