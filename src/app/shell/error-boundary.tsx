import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode; fallback: (error: unknown, retry: () => void) => ReactNode };
type State = { failed: false } | { failed: true; error: unknown };

/** Shows `fallback` in the place of a part that fails, the rest of the page staying usable. `retry` shows the part again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(this.state.error, () => this.setState({ failed: false }));
  }
}
