export const StaffMemberPage = () => (
  <div className="page">
    <h1>StaffMemberPage</h1>
  </div>
);
