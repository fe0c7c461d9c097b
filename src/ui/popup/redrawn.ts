/** Components that are drawn again only when they are given something else. */
import { Component, type ComponentChild, type ComponentType, createElement } from 'preact';

export function redrawnOnChange<Props extends object>(view: (props: Props) => ComponentChild): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now = this.props;
      return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== now[key]);
    }

    override render(): ComponentChild {
      return createElement(view, this.props);
    }
  };
}
