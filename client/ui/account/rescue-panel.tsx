import type { Asked, OneTimeLink } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords } from "../text/asked-words.ts";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { HandedLink } from "./handed-link.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useMadeLink } from "./use-made-link.ts";

type RescuePanelProps = { heading: string; intro: string; name: string; ask: () => Promise<Asked<OneTimeLink>> };

/** A link that lets one member in on another device, to hand on by another way. */
export function RescuePanel({ heading, intro, name, ask }: RescuePanelProps) {
	const t = useLaterText();
	const { answer, isMaking, make } = useMadeLink(ask);
	const label = t("rescue.heading", { name });
	return (
		<Panel heading={heading}>
			{answer?.ok ? (
				<HandedLink
					url={answer.value.url}
					label={label}
					scan={t("rescue.scan", { name })}
					note={t("rescue.note", { name, time: writeNearMoment(answer.value.expiresAt) })}
					shareText={t("link.share_text")}
					onAnother={make}
				/>
			) : (
				<>
					<p className={styles.soft}>{intro}</p>
					{answer && <Notice kind="trouble">{askedWords(t, answer)}</Notice>}
					<div>
						<Button kind="plain" aria-disabled={isMaking} onClick={make}>
							{isMaking ? t("link.making") : label}
						</Button>
					</div>
				</>
			)}
		</Panel>
	);
}
