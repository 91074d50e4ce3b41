import { QueryClientContext } from '@tanstack/react-query';
import { Component, type ContextType, type ReactNode } from 'react';

type Props = { children: ReactNode; fallback: (error: unknown, retry: () => void) => ReactNode };
type State = { failed: false } | { failed: true; error: unknown };

/** Shows `fallback` in the place of a part that fails, the rest of the page staying usable. `retry` shows the part again. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = QueryClientContext;
  declare context: ContextType<typeof QueryClientContext>;
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  /** What could not be loaded is asked for again. */
  #retry = () => {
    this.context?.removeQueries({ predicate: (query) => query.state.status === 'error' });
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(this.state.error, this.#retry);
  }
}
