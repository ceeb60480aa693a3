import './skeleton.css';

/** Stands where rows will be, in their height, so that nothing jumps. `label` is what is being fetched: "the register". */
export const Skeleton = ({ rows = 5, label }: { readonly rows?: number; readonly label: string }) => (
  <div className="skeleton">
    <span className="visually-hidden" role="status">
      Fetching {label}
    </span>
    {Array.from({ length: rows }, (_, row) => row).map((row) => (
      <div className="skeleton__row" key={row} aria-hidden="true">
        <span className="skeleton__bar" />
        <span className="skeleton__bar" />
        <span className="skeleton__bar" />
      </div>
    ))}
  </div>
);
