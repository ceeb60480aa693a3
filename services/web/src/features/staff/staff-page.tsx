export const StaffPage = () => (
  <div className="page">
    <h1>StaffPage</h1>
  </div>
);
