import { useEffect } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { focusHeading } from "../shell/focus-heading.ts";
import { useLaterText } from "../text/use-later-text.ts";
import type { MadeChild } from "./add-child-page.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { RescuePanel } from "./rescue-panel.tsx";
import { WayIn } from "./way-in.tsx";

/** A child's account is there: how the child signs in, and a link that does it on the child's own device at once. */
export function ChildIsIn({ child, onAnother }: { child: MadeChild; onAnother: () => void }) {
	const t = useLaterText();
	const data = useFamilyData();
	const { id, name } = child;

	// The form with its button is gone.
	useEffect(focusHeading, []);

	return (
		<>
			<Panel heading={t("child.way_in", { name })}>
				<WayIn {...child} />
			</Panel>
			<RescuePanel
				heading={t("child.device", { name })}
				intro={t("child.device_intro", { name })}
				name={name}
				ask={() => data.rescue(id)}
			/>
			<div className={styles.actions}>
				<LinkButton href={`/family/${id}`} kind="primary">
					{t("child.look_after", { name })}
				</LinkButton>
				<Button kind="plain" onClick={onAnother}>
					{t("child.another")}
				</Button>
			</div>
		</>
	);
}
