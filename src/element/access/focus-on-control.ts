/**
 * Moves the focus to a control, its question in sight.
 *
 * @param root the shadow root
 * @param id of the control; of radio buttons the one that is picked takes the focus, since on another one the space bar
 *   would replace the answer
 */
export function focusOnControl(root: ShadowRoot, id: string): void {
  const first = root.getElementById(id) as HTMLInputElement | null;
  const picked = `[type=radio][name="${CSS.escape(first?.name ?? '')}"]:checked`;
  const target = root.querySelector<HTMLElement>(picked) ?? first;
  target?.focus({ preventScroll: true });
  target?.closest('.question')?.scrollIntoView({ block: 'nearest' });
}
