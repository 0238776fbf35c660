import { shownLink } from "../../../shared/formatting/shown-link.ts";
import type { Inline } from "../../../shared/formatting/tree.ts";
import styles from "./words.module.css";

const tags = { bold: "strong", italic: "em", strike: "s" } as const;

/** What stands within a line, as elements: never as a string of HTML. */
export function Inlines({ inside, isTabStop }: { inside: readonly Inline[]; isTabStop: boolean }) {
	// biome-ignore lint/suspicious/noArrayIndexKey: the words of a message are drawn anew as a whole
	return inside.map((node, index) => <OneInline key={index} node={node} isTabStop={isTabStop} />);
}

function OneInline({ node, isTabStop }: { node: Inline; isTabStop: boolean }) {
	if (node.kind === "text") return node.text;
	if (node.kind === "code") return <code className={styles.code}>{node.text}</code>;
	if (node.kind === "mention") {
		return (
			<bdi className={styles.mention} data-me={node.isMe}>
				{node.text}
			</bdi>
		);
	}
	if (node.kind === "link") {
		const way = { className: styles.link, href: node.href, tabIndex: isTabStop ? 0 : -1 };
		return (
			<a {...way} dir="auto" target="_blank" rel="noopener noreferrer nofollow">
				{shownLink(node.text)}
			</a>
		);
	}
	const Tag = tags[node.kind];
	return (
		<Tag>
			<Inlines inside={node.inside} isTabStop={isTabStop} />
		</Tag>
	);
}
