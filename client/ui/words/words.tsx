import { memo } from "react";
import { parse } from "../../../shared/formatting/parse.ts";
import type { Block } from "../../../shared/formatting/tree.ts";
import { useCalls } from "../../hooks/use-calls.ts";
import { Inlines } from "./inlines.tsx";
import styles from "./words.module.css";

type WordsProps = {
	body: string;
	className: string | undefined;
	/** Whether Tab comes to its links. */
	isTabStop: boolean;
};

/** The words of a message with their light formatting. Each block has the direction of its own words. */
export const Words = memo(function Words({ body, className, isTabStop }: WordsProps) {
	const blocks = parse(body, useCalls());
	const [first] = blocks;
	// As most messages are: one paragraph, and no element more.
	if (blocks.length === 1 && first?.kind === "lines") {
		return (
			<p className={className} dir="auto">
				<Inlines inside={first.inside} isTabStop={isTabStop} />
			</p>
		);
	}
	return (
		<div className={`${className} ${styles.blocks}`}>
			<Blocks blocks={blocks} isTabStop={isTabStop} />
		</div>
	);
});

function Blocks({ blocks, isTabStop }: { blocks: readonly Block[]; isTabStop: boolean }) {
	// biome-ignore lint/suspicious/noArrayIndexKey: the words of a message are drawn anew as a whole
	return blocks.map((block, index) => <OneBlock key={index} block={block} isTabStop={isTabStop} />);
}

function OneBlock({ block, isTabStop }: { block: Block; isTabStop: boolean }) {
	if (block.kind === "code") {
		return (
			<pre className={styles.pre} dir="auto">
				{block.text}
			</pre>
		);
	}
	if (block.kind === "quote") {
		return (
			<blockquote className={styles.quote}>
				<Blocks blocks={block.blocks} isTabStop={isTabStop} />
			</blockquote>
		);
	}
	if (block.kind === "lines") {
		return (
			<p className={styles.lines} dir="auto">
				<Inlines inside={block.inside} isTabStop={isTabStop} />
			</p>
		);
	}
	const items = block.items.map(({ mark, inside }, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: as above
		<li key={index} className={styles.item} dir="auto">
			{/* A number stays the one that was written. */}
			<span className={styles.mark}>{/^\d/.test(mark) ? mark : "•"}</span>
			<span className={styles.lines}>
				<Inlines inside={inside} isTabStop={isTabStop} />
			</span>
		</li>
	));
	return <ul>{items}</ul>;
}
